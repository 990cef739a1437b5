using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Account capabilities.</summary>
public class AccountCapabilities : StripeEntity<AccountCapabilities>
{
    /// <summary>Bank transfer payments.</summary>
    public string BankTransferPayments { get; set; }

    /// <summary>Card payments.</summary>
    public string CardPayments { get; set; }

    /// <summary>Legacy payments.</summary>
    public string LegacyPayments { get; set; }

    /// <summary>Link payments.</summary>
    public string LinkPayments { get; set; }

    /// <summary>Tax reporting us1099 k.</summary>
    [JsonPropertyName("tax_reporting_us_1099_k")]
    public string TaxReportingUs1099K { get; set; }

    /// <summary>Tax reporting us1099 misc.</summary>
    [JsonPropertyName("tax_reporting_us_1099_misc")]
    public string TaxReportingUs1099Misc { get; set; }

    /// <summary>Transfers.</summary>
    public string Transfers { get; set; }

    /// <summary>Us bank account ach payments.</summary>
    public string UsBankAccountAchPayments { get; set; }
}
