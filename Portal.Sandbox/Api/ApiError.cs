using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>A refusal in the API's own words: status, type, code, message and the parameter it is about.</summary>
internal sealed class ApiError(int status, string type, string message, string? code = null, string? parameter = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Type { get; } = type;

    public string? Code { get; } = code;

    public string? Parameter { get; } = parameter;

    /// <summary>More fields of the error body (decline_code, payment_intent…).</summary>
    public JsonObject More { get; init; } = [];

    /// <summary>The request was refused before it began, so its idempotency key stays free.</summary>
    public bool NotBegun { get; init; }

    /// <summary>The attempt itself is a fact (a failed charge exists): what was changed is kept.</summary>
    public bool KeepsChanges { get; init; }

    public static ApiError Invalid(string message, string? parameter = null, string? code = null) =>
        new(400, "invalid_request_error", message, code, parameter);

    /// <summary>A parameter that cannot be read or is not allowed; refused before anything begins.</summary>
    public static ApiError BadParameter(string message, string parameter, string? code = null) =>
        new(400, "invalid_request_error", message, code, parameter) { NotBegun = true };

    public static ApiError MissingParameter(string parameter) =>
        BadParameter($"Missing required param: {parameter}.", parameter, "parameter_missing");

    /// <summary>The object a URL names does not exist.</summary>
    public static ApiError Missing(string kind, string id) =>
        new(404, "invalid_request_error", NoSuch(kind, id), "resource_missing", "id") { NotBegun = true };

    /// <summary>The object a parameter names does not exist.</summary>
    public static ApiError Missing(string kind, string id, string parameter) =>
        new(400, "invalid_request_error", NoSuch(kind, id), "resource_missing", parameter) { NotBegun = true };

    public static ApiError Unauthorized(string message) => new(401, "invalid_request_error", message) { NotBegun = true };

    /// <summary>Over the rate limit.</summary>
    public static ApiError TooMany() =>
        new(429, "invalid_request_error", "Too many requests hit the API too quickly. We recommend an exponential backoff of your requests.", "rate_limit") { NotBegun = true };

    public static ApiError State(string message, string code, string? parameter = null) =>
        new(400, "invalid_request_error", message, code, parameter);

    /// <summary>Runs what names its parameters below <paramref name="inner"/>; a refusal names them below <paramref name="outer"/> (empty: at the top), as the client did.</summary>
    public static void Renaming(string inner, string outer, Action run)
    {
        try
        {
            run();
        }
        catch (ApiError error) when (error.Parameter?.StartsWith(inner + "[", StringComparison.Ordinal) == true)
        {
            var rest = error.Parameter[inner.Length..];
            var end = rest.IndexOf(']', StringComparison.Ordinal);
            var name = outer.Length > 0 ? outer + rest : rest[1..end] + rest[(end + 1)..];
            throw new ApiError(error.Status, error.Type, error.Message, error.Code, name) { More = error.More, NotBegun = error.NotBegun, KeepsChanges = error.KeepsChanges };
        }
    }

    public JsonObject Body(string requestId)
    {
        var error = new JsonObject { ["type"] = Type, ["message"] = Message };
        if (Code is not null)
        {
            error["code"] = Code;
            error["doc_url"] = $"https://stripe.com/docs/error-codes/{Code.Replace('_', '-')}";
        }
        if (Parameter is not null) error["param"] = Parameter;
        foreach (var (name, value) in More) error[name] = value?.DeepClone();
        error["request_log_url"] = $"https://dashboard.stripe.com/test/logs/{requestId}";
        return new JsonObject { ["error"] = error };
    }

    private static string NoSuch(string kind, string id) => $"No such {Label(kind)}: '{id}'";

    private static string Label(string kind) => kind switch
    {
        "payment_method" => "PaymentMethod",
        "promotion_code" => "promotion code",
        "checkout.session" => "checkout session",
        "webhook_endpoint" => "webhook endpoint",
        "subscription_item" => "subscription item",
        _ => kind,
    };
}
