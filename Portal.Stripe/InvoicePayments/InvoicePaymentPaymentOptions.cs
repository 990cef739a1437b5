namespace Stripe;

/// <summary>Invoice payment payment in a request.</summary>
public class InvoicePaymentPaymentOptions : INestedOptions
{
    /// <summary>Id of the payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
