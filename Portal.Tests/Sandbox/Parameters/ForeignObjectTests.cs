using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>What belongs to another account does not exist: neither in a URL nor in a parameter.</summary>
public sealed class ForeignObjectTests(TwoShops shops) : IClassFixture<TwoShops>
{
    public static TheoryData<string> WithIds => [.. Operation.All.Values.Where(operation => operation.Variables > 0).Select(operation => operation.Name)];

    public static TheoryData<string> WithReferences =>
        [.. Operation.All.Values.Where(operation => operation.Parameters.Any(parameter => Values.ReferenceOf(parameter) is not null)).Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(WithIds))]
    public async Task In_a_url_it_is_404(string name)
    {
        var operation = Operation.All[name];
        var (subject, form) = Usage.Of(operation);
        var theirs = await shops.Foreign.Stock.Any(subject);
        var (status, body) = await shops.Own.Send(operation.Method, operation.Path(theirs), await shops.Own.Stock.Fill(form, theirs));
        var error = (JsonObject)body["error"]!;
        var refusal = (status, error["code"]?.GetValue<string>(), error["param"]?.GetValue<string>());
        // Another platform's account is not said to exist or not: Stripe answers 403 either way.
        Assert.True(refusal == (operation.Template.StartsWith("/v1/accounts/", StringComparison.Ordinal) ? (403, "account_invalid", null) : (404, "resource_missing", "id")), $"{name}: {status} {body.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(WithReferences))]
    public async Task In_a_parameter_it_is_named_as_missing(string name)
    {
        var operation = Operation.All[name];
        var (subject, form) = Usage.Of(operation);
        var wrong = new List<string>();
        foreach (var parameter in operation.Parameters.Where(parameter => Values.ReferenceOf(parameter) is not null))
        {
            var ids = subject.Length == 0 ? [] : await shops.Own.Stock.Make(subject);
            var sent = await Form(parameter, await shops.Own.Stock.Fill(form, ids));
            var (status, body) = await shops.Own.Send(operation.Method, operation.Path(ids), sent);
            if (!IsRefused(operation, parameter, status, body)) wrong.Add($"{name} {sent}: {status} {body.ToJsonString()}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The ordinary form, and in it the other account's object.</summary>
    private async Task<string> Form(Parameter parameter, string ordinary)
    {
        var parts = ordinary.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith(parameter.Path + "=", StringComparison.Ordinal)).ToList();
        var beside = parameter.Beside.Where(other => !parameter.Path.StartsWith(other.Path + "[", StringComparison.Ordinal) && !parts.Exists(part => part.StartsWith(other.Path, StringComparison.Ordinal)));
        foreach (var other in beside.ToList())
            parts.AddRange(other.IsScalar ? [$"{other.Path}={await shops.Own.Stock.Fill(Values.Good(other).First())}"] : other.Least);
        return string.Join('&', [.. parts, $"{parameter.Path}={(await shops.Foreign.Stock.Any(Values.ReferenceOf(parameter)!))[^1]}"]);
    }

    /// <summary>Named as missing, or by another name before that; a list finds nothing.</summary>
    private static bool IsRefused(Operation operation, Parameter parameter, int status, JsonObject body)
    {
        if (operation.Method == "GET" && status == 200) return body["data"]!.AsArray().Count == 0;
        var (code, named) = (body["error"]?["code"]?.GetValue<string>(), body["error"]?["param"]?.GetValue<string>());
        return status is 400 or 404 && (code is "parameter_unsupported" or "parameter_missing" || (code, named) == ("resource_missing", parameter.Path) || (code is null && named is not null));
    }
}
