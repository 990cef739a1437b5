namespace Stripe;

/// <summary>Setup intent mandate data in a request.</summary>
public class SetupIntentMandateDataOptions : INestedOptions
{
    /// <summary>Customer acceptance.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}

/// <summary>Setup intent mandate data customer acceptance in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary>Accepted at, UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Offline.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary>Online.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Setup intent mandate data customer acceptance offline in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions;

/// <summary>Setup intent mandate data customer acceptance online in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary>Ip address.</summary>
    public string IpAddress { get; set; }

    /// <summary>User agent.</summary>
    public string UserAgent { get; set; }
}
