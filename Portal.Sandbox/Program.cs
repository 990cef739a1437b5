using System.Globalization;
using Portal.Sandbox;

if (args is ["--paths"])
{
    Console.Write(PathTable.Markdown());
    return 0;
}
if (!Arguments.TryRead(args, out var options, out var complaint))
{
    await Console.Error.WriteLineAsync(complaint);
    return 2;
}
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
await using var sandbox = await SandboxServer.StartAsync(options, stop.Token);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sandbox at {sandbox.BaseUrl} (data in {options.DataDirectory}). Any key that begins with sk_test_ works. Ctrl+C stops it."));
using var terminate = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, context =>
{
    context.Cancel = true;
    stop.Cancel();
});
await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
return 0;
