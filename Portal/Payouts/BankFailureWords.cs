namespace Portal.Payouts;

/// <summary>Why a payout did not get through, in words a therapist can act on.</summary>
public static class BankFailureWords
{
    /// <summary>A payout that was cancelled before it left.</summary>
    public const string Cancelled = "The payout was cancelled before it left. The money is in the Stripe account again.";

    private const string Replace = "Add another bank account in the Stripe dashboard; the money goes out with the next run.";

    private static readonly Dictionary<string, string> Failures = new(StringComparer.Ordinal)
    {
        ["account_closed"] = $"The bank account is closed. {Replace}",
        ["account_frozen"] = $"The bank account is frozen. {Replace}",
        ["bank_account_restricted"] = $"The bank account can't take this kind of payment. {Replace}",
        ["bank_ownership_changed"] = $"The bank account belongs to somebody else now. {Replace}",
        ["could_not_process"] = "The bank could not process the payout. It goes out with the next run.",
        ["debit_not_authorized"] = $"The bank does not allow this payment. {Replace}",
        ["declined"] = $"The bank declined the payout. {Replace}",
        ["incorrect_account_holder_name"] = $"The name of the account holder is wrong. {Replace}",
        ["invalid_account_number"] = $"The account number is wrong. {Replace}",
        ["invalid_currency"] = $"The bank account can't take this currency. {Replace}",
        ["no_account"] = $"The bank does not know the account number. {Replace}",
    };

    private static readonly Dictionary<string, string> Refusals = new(StringComparer.Ordinal)
    {
        ["balance_insufficient"] = "Stripe has not released enough of the platform's money yet. It stays payable and goes out with a later run.",
        ["insufficient_capabilities_for_transfer"] = "Stripe needs more details of the therapist before the account can take money. It stays payable.",
        ["payouts_not_allowed"] = $"Stripe does not pay out to this bank account at the moment. {Replace}",
        ["account_invalid"] = "The therapist's Stripe account is no longer connected.",
    };

    /// <summary>Why the bank sent it back, from Stripe's failure code.</summary>
    public static string OfFailure(string? code, string? stripesWords) =>
        code is not null && Failures.TryGetValue(code, out var words) ? words : stripesWords ?? "The bank sent the payout back. It goes out with the next run.";

    /// <summary>Why Stripe refused a transfer or a bank payout, from its code.</summary>
    public static string OfRefusal(string code, string stripesWords) => Refusals.TryGetValue(code, out var words) ? words : $"Stripe refused: {stripesWords}";
}
