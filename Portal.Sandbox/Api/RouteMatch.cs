namespace Portal.Sandbox.Api;

/// <summary>A route found for a path: its name ("POST /v1/customers/{id}"), its handler and the values in the path.</summary>
internal sealed record RouteMatch<THandler>(string Name, THandler Handler, IReadOnlyDictionary<string, string> Values);
