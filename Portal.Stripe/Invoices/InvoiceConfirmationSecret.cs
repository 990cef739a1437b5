namespace Stripe;

/// <summary>Invoice confirmation secret.</summary>
public class InvoiceConfirmationSecret : StripeEntity<InvoiceConfirmationSecret>
{
    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
