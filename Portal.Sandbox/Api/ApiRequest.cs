using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.TestClocks;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>A request whose key, route and parameters are known.</summary>
internal sealed record ApiRequest(
    string Method, string Path, string Body, string Key, string StripeAccount, string IdempotencyKey, string RequestId,
    RouteMatch<Func<Call, JsonObject>> Route, JsonObject Parameters)
{
    /// <summary>Runs the behaviour in the account the request concerns and renders what it returns.</summary>
    public Answer Execute(Work work, string account)
    {
        var scope = work.In(Accounts.Scoped(work, account, StripeAccount));
        work.Now = TestClocks.TimeFor(scope, Route.Values, Parameters) ?? work.Now;
        try
        {
            AccountReferences.Check(scope, Parameters);
            var result = Rendering.Public(Route.Handler(new Call(scope, Path, Route.Values, Parameters)));
            Expansion.Apply(scope, result, Parameters.Texts("expand"));
            return Answer.Ok(result);
        }
        catch (OverflowException)
        {
            throw ApiError.Invalid("An amount in this request is larger than this API can count.");
        }
    }
}
