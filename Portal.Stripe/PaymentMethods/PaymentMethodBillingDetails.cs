namespace Stripe;

/// <summary>Payment method billing details.</summary>
public class PaymentMethodBillingDetails : StripeEntity<PaymentMethodBillingDetails>
{
    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Tax id.</summary>
    public string TaxId { get; set; }
}
