namespace Stripe;

/// <summary>Parameters of reckoning an invoice that is not made.</summary>
public class InvoiceCreatePreviewOptions : BaseOptions
{
    /// <summary>Whether and how tax is computed.</summary>
    public InvoiceAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>What the customer told about themselves.</summary>
    public InvoiceCustomerDetailsOptions CustomerDetails { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Lines to add to the preview.</summary>
    public List<InvoiceUpcomingInvoiceItemOptions> InvoiceItems { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public InvoiceIssuerOptions Issuer { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>next or recurring.</summary>
    public string PreviewMode { get; set; }

    /// <summary>When payouts are made.</summary>
    public string Schedule { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>The subscription it belongs to.</summary>
    public InvoiceSubscriptionDetailsOptions SubscriptionDetails { get; set; }
}
