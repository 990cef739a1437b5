using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>A refusal by a card or bank: 402 `card_error`, and the same facts as an object keeps them (`last_payment_error`).</summary>
internal sealed record CardError(string Code, string? DeclineCode, string Message)
{
    public static readonly CardError AuthenticationRequired = new("authentication_required", "authentication_required",
        "Your card was declined. This transaction requires authentication.");

    /// <summary>A bank account that could not be debited.</summary>
    public static CardError OfBank(string code) => new(code, null, "The customer's bank account could not be debited.");

    /// <summary>What a card answers to a charge, or null when it pays.</summary>
    public static CardError? Of(TestCard card) => card.Declines ? new CardError(card.Code!, card.DeclineCode, card.Message) : null;

    /// <summary>As `last_payment_error`, `last_setup_error` and the error body show it.</summary>
    public JsonObject Describe(JsonObject? paymentMethod, string? charge = null)
    {
        var error = new JsonObject { ["code"] = Code, ["doc_url"] = $"https://stripe.com/docs/error-codes/{Code.Replace('_', '-')}", ["message"] = Message, ["type"] = "card_error" };
        if (charge is not null) error["charge"] = charge;
        if (DeclineCode is not null) error["decline_code"] = DeclineCode;
        if (paymentMethod is not null) error["payment_method"] = Rendering.Public(paymentMethod);
        return error;
    }

    /// <summary>The 402 to throw; what was recorded of the attempt stays.</summary>
    public ApiError Refusal(string? charge = null, (string Name, JsonObject Value)? about = null)
    {
        var more = new JsonObject();
        if (DeclineCode is not null) more["decline_code"] = DeclineCode;
        if (charge is not null) more["charge"] = charge;
        if (about is { } subject) more[subject.Name] = Rendering.Public(subject.Value);
        return new ApiError(402, "card_error", Message, Code) { More = more, KeepsChanges = true };
    }
}
