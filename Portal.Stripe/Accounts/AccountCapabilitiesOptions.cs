using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Account capabilities in a request.</summary>
public class AccountCapabilitiesOptions : INestedOptions
{
    /// <summary>Taking bank transfers.</summary>
    public AccountCapabilitiesBankTransferPaymentsOptions BankTransferPayments { get; set; }

    /// <summary>Taking card payments.</summary>
    public AccountCapabilitiesCardPaymentsOptions CardPayments { get; set; }

    /// <summary>The former platform payments.</summary>
    public AccountCapabilitiesLegacyPaymentsOptions LegacyPayments { get; set; }

    /// <summary>Taking Link payments.</summary>
    public AccountCapabilitiesLinkPaymentsOptions LinkPayments { get; set; }

    /// <summary>Form 1099-K.</summary>
    [JsonPropertyName("tax_reporting_us_1099_k")]
    public AccountCapabilitiesTaxReportingUs1099KOptions TaxReportingUs1099K { get; set; }

    /// <summary>Form 1099-MISC.</summary>
    [JsonPropertyName("tax_reporting_us_1099_misc")]
    public AccountCapabilitiesTaxReportingUs1099MiscOptions TaxReportingUs1099Misc { get; set; }

    /// <summary>Receiving transfers.</summary>
    public AccountCapabilitiesTransfersOptions Transfers { get; set; }

    /// <summary>Taking ACH debits.</summary>
    public AccountCapabilitiesUsBankAccountAchPaymentsOptions UsBankAccountAchPayments { get; set; }
}

/// <summary>Account capabilities bank transfer payments in a request.</summary>
public class AccountCapabilitiesBankTransferPaymentsOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities card payments in a request.</summary>
public class AccountCapabilitiesCardPaymentsOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities legacy payments in a request.</summary>
public class AccountCapabilitiesLegacyPaymentsOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities link payments in a request.</summary>
public class AccountCapabilitiesLinkPaymentsOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities tax reporting us1099 k in a request.</summary>
public class AccountCapabilitiesTaxReportingUs1099KOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities tax reporting us1099 misc in a request.</summary>
public class AccountCapabilitiesTaxReportingUs1099MiscOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities transfers in a request.</summary>
public class AccountCapabilitiesTransfersOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}

/// <summary>Account capabilities us bank account ach payments in a request.</summary>
public class AccountCapabilitiesUsBankAccountAchPaymentsOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}
