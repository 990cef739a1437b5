namespace Stripe.Checkout;

/// <summary>Session customer details.</summary>
public class SessionCustomerDetails : StripeEntity<SessionCustomerDetails>
{
    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Name of the person.</summary>
    public string IndividualName { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>none, exempt or reverse.</summary>
    public string TaxExempt { get; set; }

    /// <summary>Tax numbers.</summary>
    public List<SessionCustomerDetailsTaxId> TaxIds { get; set; }
}

/// <summary>Session customer details tax id.</summary>
public class SessionCustomerDetailsTaxId : StripeEntity<SessionCustomerDetailsTaxId>
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
