namespace Stripe;

/// <summary>Mandate customer acceptance.</summary>
public class MandateCustomerAcceptance : StripeEntity<MandateCustomerAcceptance>
{
    /// <summary>When the payer agreed, UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Agreed off line.</summary>
    public MandateCustomerAcceptanceOffline Offline { get; set; }

    /// <summary>Agreed on a web page.</summary>
    public MandateCustomerAcceptanceOnline Online { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Mandate customer acceptance offline.</summary>
public class MandateCustomerAcceptanceOffline : StripeEntity<MandateCustomerAcceptanceOffline>;

/// <summary>Mandate customer acceptance online.</summary>
public class MandateCustomerAcceptanceOnline : StripeEntity<MandateCustomerAcceptanceOnline>
{
    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get; set; }

    /// <summary>Browser the person used.</summary>
    public string UserAgent { get; set; }
}
