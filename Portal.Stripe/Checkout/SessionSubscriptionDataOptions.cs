namespace Stripe.Checkout;

/// <summary>Session subscription data in a request.</summary>
public class SessionSubscriptionDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Application fee percent.</summary>
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary>Billing cycle anchor, UTC.</summary>
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary>Billing cycle anchor config.</summary>
    public SessionSubscriptionDataBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary>Billing mode.</summary>
    public SessionSubscriptionDataBillingModeOptions BillingMode { get; set; }

    /// <summary>Default tax rates.</summary>
    public List<string> DefaultTaxRates { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Invoice settings.</summary>
    public SessionSubscriptionDataInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Pending invoice item interval.</summary>
    public SessionSubscriptionDataPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Transfer data.</summary>
    public SessionSubscriptionDataTransferDataOptions TransferData { get; set; }

    /// <summary>Trial end, UTC.</summary>
    public DateTime? TrialEnd { get; set; }

    /// <summary>Trial period days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>Trial settings.</summary>
    public SessionSubscriptionDataTrialSettingsOptions TrialSettings { get; set; }
}

/// <summary>Session subscription data billing cycle anchor config in a request.</summary>
public class SessionSubscriptionDataBillingCycleAnchorConfigOptions : INestedOptions
{
    /// <summary>Day of month.</summary>
    public long? DayOfMonth { get; set; }

    /// <summary>Hour.</summary>
    public long? Hour { get; set; }

    /// <summary>Minute.</summary>
    public long? Minute { get; set; }

    /// <summary>Month.</summary>
    public long? Month { get; set; }

    /// <summary>Second.</summary>
    public long? Second { get; set; }
}

/// <summary>Session subscription data billing mode in a request.</summary>
public class SessionSubscriptionDataBillingModeOptions : INestedOptions
{
    /// <summary>Flexible.</summary>
    public SessionSubscriptionDataBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Session subscription data billing mode flexible in a request.</summary>
public class SessionSubscriptionDataBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>Proration discounts.</summary>
    public string ProrationDiscounts { get; set; }
}

/// <summary>Session subscription data invoice settings in a request.</summary>
public class SessionSubscriptionDataInvoiceSettingsOptions : INestedOptions
{
    /// <summary>Issuer.</summary>
    public SessionSubscriptionDataInvoiceSettingsIssuerOptions Issuer { get; set; }
}

/// <summary>Session subscription data invoice settings issuer in a request.</summary>
public class SessionSubscriptionDataInvoiceSettingsIssuerOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Session subscription data pending invoice item interval in a request.</summary>
public class SessionSubscriptionDataPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }
}

/// <summary>Session subscription data transfer data in a request.</summary>
public class SessionSubscriptionDataTransferDataOptions : INestedOptions
{
    /// <summary>Amount percent.</summary>
    public decimal? AmountPercent { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }
}

/// <summary>Session subscription data trial settings in a request.</summary>
public class SessionSubscriptionDataTrialSettingsOptions : INestedOptions
{
    /// <summary>End behavior.</summary>
    public SessionSubscriptionDataTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}

/// <summary>Session subscription data trial settings end behavior in a request.</summary>
public class SessionSubscriptionDataTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary>Missing payment method.</summary>
    public string MissingPaymentMethod { get; set; }
}
