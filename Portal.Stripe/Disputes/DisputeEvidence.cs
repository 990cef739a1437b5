using Stripe.Wire;

namespace Stripe;

/// <summary>Dispute evidence.</summary>
public class DisputeEvidence : StripeEntity<DisputeEvidence>
{
    /// <summary>Access activity log.</summary>
    public string AccessActivityLog { get; set; }

    /// <summary>Billing address.</summary>
    public string BillingAddress { get; set; }

    /// <summary>Id of the cancellation policy.</summary>
    [Expandable]
    public string CancellationPolicyId { get; set; }

    /// <summary>Cancellation policy disclosure.</summary>
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary>Cancellation rebuttal.</summary>
    public string CancellationRebuttal { get; set; }

    /// <summary>Id of the customer communication.</summary>
    [Expandable]
    public string CustomerCommunicationId { get; set; }

    /// <summary>Customer email address.</summary>
    public string CustomerEmailAddress { get; set; }

    /// <summary>Customer name.</summary>
    public string CustomerName { get; set; }

    /// <summary>Customer purchase ip.</summary>
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Id of the customer signature.</summary>
    [Expandable]
    public string CustomerSignatureId { get; set; }

    /// <summary>Id of the duplicate charge documentation.</summary>
    [Expandable]
    public string DuplicateChargeDocumentationId { get; set; }

    /// <summary>Duplicate charge explanation.</summary>
    public string DuplicateChargeExplanation { get; set; }

    /// <summary>Duplicate charge id.</summary>
    public string DuplicateChargeId { get; set; }

    /// <summary>Product description.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Id of the receipt.</summary>
    [Expandable]
    public string ReceiptId { get; set; }

    /// <summary>Id of the refund policy.</summary>
    [Expandable]
    public string RefundPolicyId { get; set; }

    /// <summary>Refund policy disclosure.</summary>
    public string RefundPolicyDisclosure { get; set; }

    /// <summary>Refund refusal explanation.</summary>
    public string RefundRefusalExplanation { get; set; }

    /// <summary>Service date.</summary>
    public string ServiceDate { get; set; }

    /// <summary>Id of the service documentation.</summary>
    [Expandable]
    public string ServiceDocumentationId { get; set; }

    /// <summary>Shipping address.</summary>
    public string ShippingAddress { get; set; }

    /// <summary>Shipping carrier.</summary>
    public string ShippingCarrier { get; set; }

    /// <summary>Shipping date.</summary>
    public string ShippingDate { get; set; }

    /// <summary>Id of the shipping documentation.</summary>
    [Expandable]
    public string ShippingDocumentationId { get; set; }

    /// <summary>Shipping tracking number.</summary>
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Id of the uncategorized file.</summary>
    [Expandable]
    public string UncategorizedFileId { get; set; }

    /// <summary>Uncategorized text.</summary>
    public string UncategorizedText { get; set; }
}

/// <summary>Dispute evidence details.</summary>
public class DisputeEvidenceDetails : StripeEntity<DisputeEvidenceDetails>
{
    /// <summary>Due by, UTC.</summary>
    public DateTime? DueBy { get; set; }

    /// <summary>Has evidence or not.</summary>
    public bool HasEvidence { get; set; }

    /// <summary>Past due or not.</summary>
    public bool PastDue { get; set; }

    /// <summary>Submission count.</summary>
    public long SubmissionCount { get; set; }
}
