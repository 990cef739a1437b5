using System.Reflection;
using System.Text.RegularExpressions;
using Stripe;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>The async methods of the client's services, and the request each of them makes.</summary>
internal static class ClientMethods
{
    /// <summary>All of an assembly, named as a <see cref="Drive"/> names them.</summary>
    public static IEnumerable<string> NamesOf(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where typeof(Service).IsAssignableFrom(type) && !type.IsAbstract
        from overloads in Async(type).GroupBy(method => method.Name)
        from method in overloads
        select $"{type.FullName}.{method.Name}" + (overloads.Count() > 1 ? $"/{method.GetParameters().Length}" : "");

    /// <summary>What a drive's method asks, as a pattern of a line of the <see cref="RequestLog"/>.</summary>
    public static async Task<Regex> RequestOf(Drive drive)
    {
        var (name, length) = drive.Method.Split('/') is [var overloaded, var count] ? (overloaded, int.Parse(count, null)) : (drive.Method, 0);
        var method = Async(drive.Service).Where(method => method.Name == name && (length == 0 || method.GetParameters().Length == length))
            .MinBy(method => method.GetParameters().Length)!;
        var asked = new Asked();
        var service = Activator.CreateInstance(drive.Service, new StripeClient("sk_test_1", httpClient: asked, apiBase: "http://there", filesBase: "http://there"));
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "ID"
            : parameter.ParameterType == typeof(CancellationToken) ? default(CancellationToken) : (object?)null).ToArray();
        await Run(method.Invoke(service, arguments)!);
        return new Regex($"^{Regex.Escape(asked.Line!).Replace("ID", "[^/ ]+", StringComparison.Ordinal)} [0-9]+$");
    }

    private static IEnumerable<MethodInfo> Async(Type service) =>
        service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    private static async Task Run(object call)
    {
        try
        {
            if (call is Task task) await task;
            else await foreach (var _ in (IAsyncEnumerable<object>)call) break;
        }
        catch (AskedException)
        {
            // The request was all that was wanted.
        }
    }

    private sealed class AskedException : Exception;

    private sealed class Asked : IHttpClient
    {
        public string? Line { get; private set; }

        public Task<StripeResponse> MakeRequestAsync(StripeRequest request, CancellationToken cancellationToken = default)
        {
            Line = $"{request.Method} {request.Uri.AbsolutePath}";
            throw new AskedException();
        }

        public Task<StripeStreamedResponse> MakeStreamingRequestAsync(StripeRequest request, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
