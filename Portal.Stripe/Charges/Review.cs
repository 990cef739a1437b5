using Stripe.Wire;

namespace Stripe;

/// <summary>A payment put aside for a person to look at.</summary>
public class Review : StripeEntity<Review>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>Why it was closed; null while it is open.</summary>
    public string ClosedReason { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get; set; }

    /// <summary>Where the payer's address is.</summary>
    public ReviewLocation IpAddressLocation { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Whether it waits for somebody.</summary>
    public bool Open { get; set; }

    /// <summary>Why it was opened.</summary>
    public string OpenedReason { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>Device and browser of the payer.</summary>
    public ReviewSession Session { get; set; }
}

/// <summary>Review location.</summary>
public class ReviewLocation : StripeEntity<ReviewLocation>
{
    /// <summary>City.</summary>
    public string City { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Degrees north.</summary>
    public decimal? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public decimal? Longitude { get; set; }

    /// <summary>State or region.</summary>
    public string Region { get; set; }
}

/// <summary>Review session.</summary>
public class ReviewSession : StripeEntity<ReviewSession>
{
    /// <summary>Browser used.</summary>
    public string Browser { get; set; }

    /// <summary>Device used.</summary>
    public string Device { get; set; }

    /// <summary>Operating system used.</summary>
    public string Platform { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; }
}
