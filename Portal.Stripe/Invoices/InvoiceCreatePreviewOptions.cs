namespace Stripe;

/// <summary>Invoice create preview in a request.</summary>
public class InvoiceCreatePreviewOptions : BaseOptions
{
    /// <summary>Automatic tax.</summary>
    public InvoiceAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Customer details.</summary>
    public InvoiceCustomerDetailsOptions CustomerDetails { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Invoice items.</summary>
    public List<InvoiceUpcomingInvoiceItemOptions> InvoiceItems { get; set; }

    /// <summary>Issuer.</summary>
    public InvoiceIssuerOptions Issuer { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Preview mode.</summary>
    public string PreviewMode { get; set; }

    /// <summary>Schedule.</summary>
    public string Schedule { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Subscription details.</summary>
    public InvoiceSubscriptionDetailsOptions SubscriptionDetails { get; set; }
}
