namespace Stripe;

/// <summary>Parameters to change a customer.</summary>
public class CustomerUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Postal address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Credit (negative) or debt (positive) on the next invoice, in the smallest currency unit.</summary>
    public long? Balance { get; set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Id of the source used when there is no payment method.</summary>
    public string DefaultSource { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Name of the person.</summary>
    public string IndividualName { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Start of the invoice numbers.</summary>
    public string InvoicePrefix { get; set; }

    /// <summary>Settings of the invoices made.</summary>
    public CustomerInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Number of the next invoice.</summary>
    public long? NextInvoiceSequence { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Languages, by preference.</summary>
    public List<string> PreferredLocales { get; set; }

    /// <summary>Delivery address.</summary>
    public ShippingOptions Shipping { get => assigned.Get<ShippingOptions>(); set => assigned.Set(value); }

    /// <summary>The source.</summary>
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary>Tax settings.</summary>
    public CustomerTaxOptions Tax { get; set; }

    /// <summary>none, exempt or reverse.</summary>
    public string TaxExempt { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Whether the source is tried at once.</summary>
    public bool? Validate { get; set; }
}
