namespace Stripe;

/// <summary>Payment method billing details.</summary>
public class PaymentMethodBillingDetails : StripeEntity<PaymentMethodBillingDetails>
{
    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Tax number.</summary>
    public string TaxId { get; set; }
}
