namespace Stripe;

/// <summary>Parameters to change a customer.</summary>
public class CustomerUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Balance.</summary>
    public long? Balance { get; set; }

    /// <summary>Business name.</summary>
    public string BusinessName { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Default source.</summary>
    public string DefaultSource { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Individual name.</summary>
    public string IndividualName { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Invoice prefix.</summary>
    public string InvoicePrefix { get; set; }

    /// <summary>Invoice settings.</summary>
    public CustomerInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Next invoice sequence.</summary>
    public long? NextInvoiceSequence { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Preferred locales.</summary>
    public List<string> PreferredLocales { get; set; }

    /// <summary>Shipping.</summary>
    public ShippingOptions Shipping { get => assigned.Get<ShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Source.</summary>
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary>Tax.</summary>
    public CustomerTaxOptions Tax { get; set; }

    /// <summary>Tax exempt.</summary>
    public string TaxExempt { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Validate or not.</summary>
    public bool? Validate { get; set; }
}
