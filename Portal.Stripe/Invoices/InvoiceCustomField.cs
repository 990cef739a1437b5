namespace Stripe;

/// <summary>Invoice custom field.</summary>
public class InvoiceCustomField : StripeEntity<InvoiceCustomField>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
