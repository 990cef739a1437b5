namespace Stripe;

/// <summary>Invoice custom field.</summary>
public class InvoiceCustomField : StripeEntity<InvoiceCustomField>
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
