namespace Stripe.Checkout;

/// <summary>Session collected information.</summary>
public class SessionCollectedInformation : StripeEntity<SessionCollectedInformation>
{
    /// <summary>Name of the business.</summary>
    public string BusinessName { get; set; }

    /// <summary>Name of the person.</summary>
    public string IndividualName { get; set; }

    /// <summary>Name and address to ship to.</summary>
    public SessionCollectedInformationShippingDetails ShippingDetails { get; set; }
}

/// <summary>Session collected information shipping details.</summary>
public class SessionCollectedInformationShippingDetails : StripeEntity<SessionCollectedInformationShippingDetails>
{
    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
