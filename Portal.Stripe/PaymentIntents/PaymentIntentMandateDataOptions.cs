namespace Stripe;

/// <summary>Payment intent mandate data in a request.</summary>
public class PaymentIntentMandateDataOptions : INestedOptions
{
    /// <summary>How the payer agreed.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}

/// <summary>Payment intent mandate data customer acceptance in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary>When the payer agreed, UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Agreed off line.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary>Agreed on a web page.</summary>
    public PaymentIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Payment intent mandate data customer acceptance offline in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions;

/// <summary>Payment intent mandate data customer acceptance online in a request.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get; set; }

    /// <summary>Browser the person used.</summary>
    public string UserAgent { get; set; }
}
