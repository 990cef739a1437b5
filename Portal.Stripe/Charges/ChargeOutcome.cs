namespace Stripe;

/// <summary>Charge outcome.</summary>
public class ChargeOutcome : StripeEntity<ChargeOutcome>
{
    /// <summary>What to do after a decline.</summary>
    public string AdviceCode { get; set; }

    /// <summary>Advice of the network.</summary>
    public string NetworkAdviceCode { get; set; }

    /// <summary>Decline code of the network.</summary>
    public string NetworkDeclineCode { get; set; }

    /// <summary>What the network answered.</summary>
    public string NetworkStatus { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>normal, elevated or highest.</summary>
    public string RiskLevel { get; set; }

    /// <summary>Risk, 0 to 100.</summary>
    public long RiskScore { get; set; }

    /// <summary>Text for the merchant.</summary>
    public string SellerMessage { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
