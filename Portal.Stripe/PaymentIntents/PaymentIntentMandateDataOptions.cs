namespace Stripe;

/// <summary>Payment intent mandate data in a request.</summary>
public class PaymentIntentMandateDataOptions : INestedOptions
{
    /// <summary>Customer acceptance.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}

/// <summary>Payment intent mandate data customer acceptance in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary>Accepted at, UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Offline.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary>Online.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Payment intent mandate data customer acceptance offline in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions;

/// <summary>Payment intent mandate data customer acceptance online in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary>Ip address.</summary>
    public string IpAddress { get; set; }

    /// <summary>User agent.</summary>
    public string UserAgent { get; set; }
}
