namespace Stripe;

/// <summary>Parameters to create an invoice.</summary>
public class InvoiceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Ids of the account's tax numbers to show.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Whether it finalises and collects by itself.</summary>
    public bool? AutoAdvance { get; set; }

    /// <summary>Whether and how tax is computed.</summary>
    public InvoiceAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>When the draft becomes final by itself, UTC.</summary>
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary>charge_automatically or send_invoice.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<InvoiceCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<InvoiceCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Days from finalisation until it is due.</summary>
    public long? DaysUntilDue { get; set; }

    /// <summary>Id of the payment method used unless another is named.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Id of the source used when there is no payment method.</summary>
    public string DefaultSource { get; set; }

    /// <summary>Ids of the tax rates for lines that have none.</summary>
    public List<string> DefaultTaxRates { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>When payment is due, UTC.</summary>
    public DateTime? DueDate { get; set; }

    /// <summary>Date shown on it, UTC.</summary>
    public DateTime? EffectiveAt { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>The invoice this one revises.</summary>
    public InvoiceFromInvoiceOptions FromInvoice { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public InvoiceIssuerOptions Issuer { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Number.</summary>
    public string Number { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>How the invoices are paid.</summary>
    public InvoicePaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary>Whether pending items come in: include or exclude.</summary>
    public string PendingInvoiceItemsBehavior { get; set; }

    /// <summary>How the PDF looks.</summary>
    public InvoiceRenderingOptions Rendering { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public InvoiceTransferDataOptions TransferData { get; set; }
}
