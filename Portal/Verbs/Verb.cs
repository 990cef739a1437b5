namespace Portal.Verbs;

/// <summary>What the program can be asked to do instead of serving pages: <c>dotnet run --project Portal -- verify</c>.</summary>
internal static class Verb
{
    /// <summary>Runs the verb that the arguments begin with, and answers its exit code; null where they ask for none.</summary>
    public static async Task<int?> Run(string[] args, CancellationToken ct)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return null;
        var rest = args[1..];
        switch (args[0])
        {
            case "demo": return await DemoVerb.Run(rest, ct);
            case "migrate": return await MigrateVerb.Run(rest, ct);
            case "verify": return await VerifyVerb.Run(rest, Console.Out, ct);
            default:
                await Console.Error.WriteLineAsync($"There is no verb '{args[0]}'. There are: demo, migrate, verify.");
                return 2;
        }
    }
}
