using Stripe;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>One call of one method of the client against the sandbox, with what it must bring about.</summary>
internal sealed record Drive(Type Service, string Method, Func<DriveWorld, Task> Run)
{
    /// <summary>The method's full name; an overload bears the number of its parameters: <c>GetAsync/3</c>.</summary>
    public string Name => $"{Service.FullName}.{Method}";

    /// <summary>The drives of one service.</summary>
    public static IEnumerable<Drive> Of<TService>(
        Func<V1Services, TService> service, params (string Method, Func<TService, DriveWorld, Task> Call)[] calls) =>
        calls.Select(call => new Drive(typeof(TService), call.Method, world => call.Call(service(world.Api), world)));
}
