namespace Stripe;

/// <summary>Charge billing details.</summary>
public class ChargeBillingDetails : StripeEntity<ChargeBillingDetails>
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
