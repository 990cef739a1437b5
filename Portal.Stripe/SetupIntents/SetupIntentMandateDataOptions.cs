namespace Stripe;

/// <summary>Setup intent mandate data in a request.</summary>
public class SetupIntentMandateDataOptions : INestedOptions
{
    /// <summary>How the payer agreed.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}

/// <summary>Setup intent mandate data customer acceptance in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary>When the payer agreed, UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Agreed off line.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary>Agreed on a web page.</summary>
    public SetupIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Setup intent mandate data customer acceptance offline in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions;

/// <summary>Setup intent mandate data customer acceptance online in a request.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get; set; }

    /// <summary>Browser the person used.</summary>
    public string UserAgent { get; set; }
}
