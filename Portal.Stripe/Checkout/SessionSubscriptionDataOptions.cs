namespace Stripe.Checkout;

/// <summary>Session subscription data in a request.</summary>
public class SessionSubscriptionDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>The platform's share of each invoice, in percent.</summary>
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary>The anchor as day, month and time of day.</summary>
    public SessionSubscriptionDataBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary>How subscriptions are reckoned: classic or flexible.</summary>
    public SessionSubscriptionDataBillingModeOptions BillingMode { get; set; }

    /// <summary>Ids of the tax rates for lines that have none.</summary>
    public List<string> DefaultTaxRates { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Settings of the invoices made.</summary>
    public SessionSubscriptionDataInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>How often pending items are invoiced.</summary>
    public SessionSubscriptionDataPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public SessionSubscriptionDataTransferDataOptions TransferData { get; set; }

    /// <summary>When the trial ends, UTC.</summary>
    public DateTime? TrialEnd { get; set; }

    /// <summary>Length of the trial in days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>What happens at the end of the trial.</summary>
    public SessionSubscriptionDataTrialSettingsOptions TrialSettings { get; set; }
}

/// <summary>Session subscription data billing cycle anchor config in a request.</summary>
public class SessionSubscriptionDataBillingCycleAnchorConfigOptions : INestedOptions
{
    /// <summary>Day of the month.</summary>
    public long? DayOfMonth { get; set; }

    /// <summary>Hour, 0 to 23.</summary>
    public long? Hour { get; set; }

    /// <summary>Minute.</summary>
    public long? Minute { get; set; }

    /// <summary>Month, 1 to 12.</summary>
    public long? Month { get; set; }

    /// <summary>Second.</summary>
    public long? Second { get; set; }
}

/// <summary>Session subscription data billing mode in a request.</summary>
public class SessionSubscriptionDataBillingModeOptions : INestedOptions
{
    /// <summary>Settings of the flexible mode.</summary>
    public SessionSubscriptionDataBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Session subscription data billing mode flexible in a request.</summary>
public class SessionSubscriptionDataBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>How discounts enter prorations: included or itemized.</summary>
    public string ProrationDiscounts { get; set; }
}

/// <summary>Session subscription data invoice settings in a request.</summary>
public class SessionSubscriptionDataInvoiceSettingsOptions : INestedOptions
{
    /// <summary>Who issues the invoice.</summary>
    public SessionSubscriptionDataInvoiceSettingsIssuerOptions Issuer { get; set; }
}

/// <summary>Session subscription data invoice settings issuer in a request.</summary>
public class SessionSubscriptionDataInvoiceSettingsIssuerOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Session subscription data pending invoice item interval in a request.</summary>
public class SessionSubscriptionDataPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}

/// <summary>Session subscription data transfer data in a request.</summary>
public class SessionSubscriptionDataTransferDataOptions : INestedOptions
{
    /// <summary>Share, in percent.</summary>
    public decimal? AmountPercent { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }
}

/// <summary>Session subscription data trial settings in a request.</summary>
public class SessionSubscriptionDataTrialSettingsOptions : INestedOptions
{
    /// <summary>What happens at the end.</summary>
    public SessionSubscriptionDataTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}

/// <summary>Session subscription data trial settings end behavior in a request.</summary>
public class SessionSubscriptionDataTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary>What happens without a payment method: cancel, create_invoice or pause.</summary>
    public string MissingPaymentMethod { get; set; }
}
