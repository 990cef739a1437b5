using Stripe.Wire;

namespace Stripe;

/// <summary>A tax number.</summary>
public class TaxId : StripeEntity<TaxId>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Who owns it.</summary>
    public TaxIdOwner Owner { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }

    /// <summary>Whether it was found in a register.</summary>
    public TaxIdVerification Verification { get; set; }
}

/// <summary>Tax id owner.</summary>
public class TaxIdOwner : StripeEntity<TaxIdOwner>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Tax id verification.</summary>
public class TaxIdVerification : StripeEntity<TaxIdVerification>
{
    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Address in the register.</summary>
    public string VerifiedAddress { get; set; }

    /// <summary>Name in the register.</summary>
    public string VerifiedName { get; set; }
}
