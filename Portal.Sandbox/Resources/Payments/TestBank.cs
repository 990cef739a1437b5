namespace Portal.Sandbox.Resources.Payments;

/// <summary>Test bank accounts (routing 110000000): what a debit from each of them comes to.</summary>
internal static class TestBank
{
    public const string Routing = "110000000";

    public const string Good = "000123456789";

    /// <summary>The code a debit fails with, days later; null for an account that pays.</summary>
    public static string? FailureOf(string accountNumber) => accountNumber switch
    {
        "000111111116" => "account_closed",
        "000111111113" => "account_closed",
        "000888888885" => "account_closed",
        "000222222227" => "insufficient_funds",
        "000333333335" => "debit_not_authorized",
        "000444444440" => "invalid_currency",
        _ => null,
    };

    /// <summary>What a debit that succeeded brings about later; a return of the money, which nobody can contest.</summary>
    public static string? ConsequenceOf(string accountNumber) => accountNumber == "000555555559" ? "dispute:debit_not_authorized" : null;

    /// <summary>The code that stands for the two deposits where a bank shows one instead.</summary>
    public const string DescriptorCode = "SM11AA";

    /// <summary>The two small deposits that verify an account: 32 and 45 cents.</summary>
    public static bool Verifies(IReadOnlyList<long> amounts) => amounts.Order().SequenceEqual([32L, 45L]);
}
