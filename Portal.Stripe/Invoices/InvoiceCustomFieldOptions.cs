namespace Stripe;

/// <summary>Invoice custom field in a request.</summary>
public class InvoiceCustomFieldOptions : INestedOptions
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
