using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Account capabilities.</summary>
public class AccountCapabilities : StripeEntity<AccountCapabilities>
{
    /// <summary>Taking bank transfers.</summary>
    public string BankTransferPayments { get; set; }

    /// <summary>Taking card payments.</summary>
    public string CardPayments { get; set; }

    /// <summary>The former platform payments.</summary>
    public string LegacyPayments { get; set; }

    /// <summary>Taking Link payments.</summary>
    public string LinkPayments { get; set; }

    /// <summary>Form 1099-K.</summary>
    [JsonPropertyName("tax_reporting_us_1099_k")]
    public string TaxReportingUs1099K { get; set; }

    /// <summary>Form 1099-MISC.</summary>
    [JsonPropertyName("tax_reporting_us_1099_misc")]
    public string TaxReportingUs1099Misc { get; set; }

    /// <summary>Receiving transfers.</summary>
    public string Transfers { get; set; }

    /// <summary>Taking ACH debits.</summary>
    public string UsBankAccountAchPayments { get; set; }
}
