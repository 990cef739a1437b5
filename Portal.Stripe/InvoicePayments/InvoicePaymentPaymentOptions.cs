namespace Stripe;

/// <summary>Invoice payment payment in a request.</summary>
public class InvoicePaymentPaymentOptions : INestedOptions
{
    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
