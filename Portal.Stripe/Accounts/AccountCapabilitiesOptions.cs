using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Account capabilities in a request.</summary>
public class AccountCapabilitiesOptions : INestedOptions
{
    /// <summary>Bank transfer payments.</summary>
    public AccountCapabilitiesBankTransferPaymentsOptions BankTransferPayments { get; set; }

    /// <summary>Card payments.</summary>
    public AccountCapabilitiesCardPaymentsOptions CardPayments { get; set; }

    /// <summary>Legacy payments.</summary>
    public AccountCapabilitiesLegacyPaymentsOptions LegacyPayments { get; set; }

    /// <summary>Link payments.</summary>
    public AccountCapabilitiesLinkPaymentsOptions LinkPayments { get; set; }

    /// <summary>Tax reporting us1099 k.</summary>
    [JsonPropertyName("tax_reporting_us_1099_k")]
    public AccountCapabilitiesTaxReportingUs1099KOptions TaxReportingUs1099K { get; set; }

    /// <summary>Tax reporting us1099 misc.</summary>
    [JsonPropertyName("tax_reporting_us_1099_misc")]
    public AccountCapabilitiesTaxReportingUs1099MiscOptions TaxReportingUs1099Misc { get; set; }

    /// <summary>Transfers.</summary>
    public AccountCapabilitiesTransfersOptions Transfers { get; set; }

    /// <summary>Us bank account ach payments.</summary>
    public AccountCapabilitiesUsBankAccountAchPaymentsOptions UsBankAccountAchPayments { get; set; }
}

/// <summary>Account capabilities bank transfer payments in a request.</summary>
public class AccountCapabilitiesBankTransferPaymentsOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities card payments in a request.</summary>
public class AccountCapabilitiesCardPaymentsOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities legacy payments in a request.</summary>
public class AccountCapabilitiesLegacyPaymentsOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities link payments in a request.</summary>
public class AccountCapabilitiesLinkPaymentsOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities tax reporting us1099 k in a request.</summary>
public class AccountCapabilitiesTaxReportingUs1099KOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities tax reporting us1099 misc in a request.</summary>
public class AccountCapabilitiesTaxReportingUs1099MiscOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities transfers in a request.</summary>
public class AccountCapabilitiesTransfersOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities us bank account ach payments in a request.</summary>
public class AccountCapabilitiesUsBankAccountAchPaymentsOptions : INestedOptions
{
    /// <summary>Requested or not.</summary>
    public bool? Requested { get; set; }
}
