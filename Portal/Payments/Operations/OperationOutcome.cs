using System.Text.Json;
using Portal.Domain;
using Portal.Ledger.Holds;

namespace Portal.Payments.Operations;

/// <summary>How an operation stands after it was tried.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Answer">Stripe's answer as JSON, when done.</param>
/// <param name="ErrorCode">Stripe's code, when refused or lost.</param>
/// <param name="ErrorMessage">Stripe's sentence, when refused or lost.</param>
public sealed record OperationOutcome(OperationState State, string? Answer, string? ErrorCode, string? ErrorMessage)
{
    /// <summary>The answer as its record; only when <see cref="State"/> is <see cref="OperationState.Done"/>.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Answer ?? throw new InvalidOperationException($"The operation is {State}."))!;

    /// <summary>The refusal a person is shown when it is not done.</summary>
    /// <param name="whatDidNotHappen">For example “Nothing was charged.”</param>
    public Refusal ToRefusal(string whatDidNotHappen) => State == OperationState.Failed
        ? new Refusal(ErrorCode ?? "stripe_refused", $"{ErrorMessage} {whatDidNotHappen}")
        : ErrorCode == MoneyHolds.Refusal.Code
        ? new Refusal(ErrorCode, "Payments are paused while we check our books. What you asked for is recorded and goes on by itself afterwards; please don't repeat it.")
        : new Refusal("stripe_unreachable", "Stripe has not answered yet. We keep trying; please look again in a minute before you repeat it.");
}
