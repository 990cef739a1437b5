namespace Stripe.Checkout;

/// <summary>Session customer details.</summary>
public class SessionCustomerDetails : StripeEntity<SessionCustomerDetails>
{
    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Business name.</summary>
    public string BusinessName { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Individual name.</summary>
    public string IndividualName { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Tax exempt.</summary>
    public string TaxExempt { get; set; }

    /// <summary>Tax ids.</summary>
    public List<SessionCustomerDetailsTaxId> TaxIds { get; set; }
}

/// <summary>Session customer details tax id.</summary>
public class SessionCustomerDetailsTaxId : StripeEntity<SessionCustomerDetailsTaxId>
{
    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
