using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>Bad input to every operation of the sandbox: refused with Stripe's status, code and the parameter's name.</summary>
public sealed class BadParameterTests(TwoShops shops) : IClassFixture<TwoShops>
{
    public static TheoryData<string> Operations => [.. Operation.All.Keys];

    [Theory]
    [InlineData("GET", "/v1/moods")]
    [InlineData("POST", "/v1/customers/cus_1/moods")]
    [InlineData("DELETE", "/v1/charges/ch_1")]
    [InlineData("GET", "/v1/")]
    public async Task An_unknown_path_is_404(string method, string path)
    {
        var (status, body) = await shops.Own.Send(method, path);
        Assert.Equal((404, "invalid_request_error"), (status, body["error"]!["type"]!.GetValue<string>()));
        Assert.Contains("Unrecognized request URL", body["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_unknown_parameter_is_refused_by_its_name_at_every_depth(string name)
    {
        var operation = Operation.All[name];
        var objects = operation.Parameters.Where(parameter => parameter.Code == "object").Select(parameter => $"{parameter.Path}[mood]");
        foreach (var path in (string[])["mood", .. objects]) await Refuses(operation, $"{path}=1", path, "parameter_unknown");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_value_of_the_wrong_type_is_refused_by_the_parameters_name(string name)
    {
        var operation = Operation.All[name];
        foreach (var parameter in operation.Parameters)
        {
            if (Values.Bad(parameter) is { } form) await Refuses(operation, form, parameter.Path, null);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_missing_parameter_is_named(string name)
    {
        var operation = Operation.All[name];
        foreach (var parameter in operation.Parameters.Where(parameter => parameter is { IsRequired: true, IsOneOfSeveral: false }))
        {
            if (Without(operation, parameter) is { } form) await Refuses(operation, form, parameter.Path, "parameter_missing");
        }
    }

    /// <summary>Whatever must stand beside a parameter, without it; null where its object cannot be sent without it.</summary>
    private static string? Without(Operation operation, Parameter parameter)
    {
        var beside = parameter.Beside.Where(other => !parameter.Path.StartsWith(other.Path + "[", StringComparison.Ordinal)).SelectMany(other => other.Least).ToList();
        var outer = parameter.Path.Contains('[') ? parameter.Path[..parameter.Path.LastIndexOf('[')] : "";
        if (outer.Length == 0 || beside.Exists(form => form.StartsWith(outer + "[", StringComparison.Ordinal))) return string.Join('&', beside);
        var optional = operation.Parameters.FirstOrDefault(other => other.Path != parameter.Path && other.Path.StartsWith(outer + "[", StringComparison.Ordinal) && other.Path.LastIndexOf('[') == outer.Length);
        return optional is null || !optional.Least.Any() ? null : string.Join('&', [.. beside, .. optional.Least]);
    }

    private async Task Refuses(Operation operation, string form, string parameter, string? code)
    {
        var (status, body) = await shops.Own.Send(operation.Method, operation.Nowhere, form);
        var error = body["error"] as JsonObject;
        var said = $"{operation.Name} {form}: {status} {body.ToJsonString()}";
        Assert.True(status == 400, said);
        Assert.True(parameter == error!["param"]?.GetValue<string>(), said);
        Assert.True(code is null || code == error["code"]?.GetValue<string>(), said);
        Assert.True(error["type"]!.GetValue<string>() == "invalid_request_error", said);
    }
}
