namespace Stripe;

/// <summary>Parameters to change an invoice.</summary>
public class InvoiceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Account tax ids.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Auto advance or not.</summary>
    public bool? AutoAdvance { get; set; }

    /// <summary>Automatic tax.</summary>
    public InvoiceAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Automatically finalizes at, UTC.</summary>
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Custom fields.</summary>
    public List<InvoiceCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<InvoiceCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Days until due.</summary>
    public long? DaysUntilDue { get; set; }

    /// <summary>Default payment method.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Default source.</summary>
    public string DefaultSource { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Default tax rates.</summary>
    public List<string> DefaultTaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Due date, UTC.</summary>
    public DateTime? DueDate { get; set; }

    /// <summary>Effective at, UTC.</summary>
    public DateTime? EffectiveAt { get => assigned.Get<DateTime?>(); set => assigned.Set(value); }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>Issuer.</summary>
    public InvoiceIssuerOptions Issuer { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Number.</summary>
    public string Number { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Payment settings.</summary>
    public InvoicePaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary>Rendering.</summary>
    public InvoiceRenderingOptions Rendering { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Transfer data.</summary>
    public InvoiceTransferDataOptions TransferData
    {
        get => assigned.Get<InvoiceTransferDataOptions>();
        set => assigned.Set(value);
    }
}
