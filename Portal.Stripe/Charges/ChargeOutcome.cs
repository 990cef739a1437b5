namespace Stripe;

/// <summary>Charge outcome.</summary>
public class ChargeOutcome : StripeEntity<ChargeOutcome>
{
    /// <summary>Advice code.</summary>
    public string AdviceCode { get; set; }

    /// <summary>Network advice code.</summary>
    public string NetworkAdviceCode { get; set; }

    /// <summary>Network decline code.</summary>
    public string NetworkDeclineCode { get; set; }

    /// <summary>Network status.</summary>
    public string NetworkStatus { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Risk level.</summary>
    public string RiskLevel { get; set; }

    /// <summary>Risk score.</summary>
    public long RiskScore { get; set; }

    /// <summary>Seller message.</summary>
    public string SellerMessage { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
