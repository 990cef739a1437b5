namespace Stripe;

/// <summary>Dispute evidence in a request.</summary>
public class DisputeEvidenceOptions : INestedOptions
{
    /// <summary>Access activity log.</summary>
    public string AccessActivityLog { get; set; }

    /// <summary>Billing address.</summary>
    public string BillingAddress { get; set; }

    /// <summary>Cancellation policy.</summary>
    public string CancellationPolicy { get; set; }

    /// <summary>Cancellation policy disclosure.</summary>
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary>Cancellation rebuttal.</summary>
    public string CancellationRebuttal { get; set; }

    /// <summary>Customer communication.</summary>
    public string CustomerCommunication { get; set; }

    /// <summary>Customer email address.</summary>
    public string CustomerEmailAddress { get; set; }

    /// <summary>Customer name.</summary>
    public string CustomerName { get; set; }

    /// <summary>Customer purchase ip.</summary>
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Customer signature.</summary>
    public string CustomerSignature { get; set; }

    /// <summary>Duplicate charge documentation.</summary>
    public string DuplicateChargeDocumentation { get; set; }

    /// <summary>Duplicate charge explanation.</summary>
    public string DuplicateChargeExplanation { get; set; }

    /// <summary>Duplicate charge id.</summary>
    public string DuplicateChargeId { get; set; }

    /// <summary>Product description.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Receipt.</summary>
    public string Receipt { get; set; }

    /// <summary>Refund policy.</summary>
    public string RefundPolicy { get; set; }

    /// <summary>Refund policy disclosure.</summary>
    public string RefundPolicyDisclosure { get; set; }

    /// <summary>Refund refusal explanation.</summary>
    public string RefundRefusalExplanation { get; set; }

    /// <summary>Service date.</summary>
    public string ServiceDate { get; set; }

    /// <summary>Service documentation.</summary>
    public string ServiceDocumentation { get; set; }

    /// <summary>Shipping address.</summary>
    public string ShippingAddress { get; set; }

    /// <summary>Shipping carrier.</summary>
    public string ShippingCarrier { get; set; }

    /// <summary>Shipping date.</summary>
    public string ShippingDate { get; set; }

    /// <summary>Shipping documentation.</summary>
    public string ShippingDocumentation { get; set; }

    /// <summary>Shipping tracking number.</summary>
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Uncategorized file.</summary>
    public string UncategorizedFile { get; set; }

    /// <summary>Uncategorized text.</summary>
    public string UncategorizedText { get; set; }
}
