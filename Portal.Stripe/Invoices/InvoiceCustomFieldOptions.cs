namespace Stripe;

/// <summary>Invoice custom field in a request.</summary>
public class InvoiceCustomFieldOptions : INestedOptions
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
