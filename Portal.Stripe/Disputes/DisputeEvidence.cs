using Stripe.Wire;

namespace Stripe;

/// <summary>Dispute evidence.</summary>
public class DisputeEvidence : StripeEntity<DisputeEvidence>
{
    /// <summary>Log of what the customer used.</summary>
    public string AccessActivityLog { get; set; }

    /// <summary>Billing address given.</summary>
    public string BillingAddress { get; set; }

    /// <summary>Id of the cancellation policy.</summary>
    [Expandable]
    public string CancellationPolicyId { get; set; }

    /// <summary>The cancellation policy, when expanded.</summary>
    public File CancellationPolicy { get; set; }

    /// <summary>How the cancellation policy was shown.</summary>
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary>Why it was not cancelled.</summary>
    public string CancellationRebuttal { get; set; }

    /// <summary>Id of the customer communication.</summary>
    [Expandable]
    public string CustomerCommunicationId { get; set; }

    /// <summary>The customer communication, when expanded.</summary>
    public File CustomerCommunication { get; set; }

    /// <summary>Email address of the customer.</summary>
    public string CustomerEmailAddress { get; set; }

    /// <summary>Name of the customer.</summary>
    public string CustomerName { get; set; }

    /// <summary>Address the customer bought from.</summary>
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Id of the customer signature.</summary>
    [Expandable]
    public string CustomerSignatureId { get; set; }

    /// <summary>The customer signature, when expanded.</summary>
    public File CustomerSignature { get; set; }

    /// <summary>Id of the duplicate charge documentation.</summary>
    [Expandable]
    public string DuplicateChargeDocumentationId { get; set; }

    /// <summary>The duplicate charge documentation, when expanded.</summary>
    public File DuplicateChargeDocumentation { get; set; }

    /// <summary>How the charges differ.</summary>
    public string DuplicateChargeExplanation { get; set; }

    /// <summary>Id of the earlier charge.</summary>
    public string DuplicateChargeId { get; set; }

    /// <summary>What is sold.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Id of the receipt.</summary>
    [Expandable]
    public string ReceiptId { get; set; }

    /// <summary>The receipt, when expanded.</summary>
    public File Receipt { get; set; }

    /// <summary>Id of the refund policy.</summary>
    [Expandable]
    public string RefundPolicyId { get; set; }

    /// <summary>The refund policy, when expanded.</summary>
    public File RefundPolicy { get; set; }

    /// <summary>How the refund policy was shown.</summary>
    public string RefundPolicyDisclosure { get; set; }

    /// <summary>Why no refund is due.</summary>
    public string RefundRefusalExplanation { get; set; }

    /// <summary>When the service was given.</summary>
    public string ServiceDate { get; set; }

    /// <summary>Id of the service documentation.</summary>
    [Expandable]
    public string ServiceDocumentationId { get; set; }

    /// <summary>The service documentation, when expanded.</summary>
    public File ServiceDocumentation { get; set; }

    /// <summary>Where it was sent.</summary>
    public string ShippingAddress { get; set; }

    /// <summary>Who delivered.</summary>
    public string ShippingCarrier { get; set; }

    /// <summary>When it was sent.</summary>
    public string ShippingDate { get; set; }

    /// <summary>Id of the shipping documentation.</summary>
    [Expandable]
    public string ShippingDocumentationId { get; set; }

    /// <summary>The shipping documentation, when expanded.</summary>
    public File ShippingDocumentation { get; set; }

    /// <summary>Number to follow the parcel.</summary>
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Id of the uncategorized file.</summary>
    [Expandable]
    public string UncategorizedFileId { get; set; }

    /// <summary>The uncategorized file, when expanded.</summary>
    public File UncategorizedFile { get; set; }

    /// <summary>Anything else.</summary>
    public string UncategorizedText { get; set; }
}

/// <summary>Dispute evidence details.</summary>
public class DisputeEvidenceDetails : StripeEntity<DisputeEvidenceDetails>
{
    /// <summary>Last moment for evidence, UTC.</summary>
    public DateTime? DueBy { get; set; }

    /// <summary>Whether evidence was given.</summary>
    public bool HasEvidence { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public bool PastDue { get; set; }

    /// <summary>How often evidence was handed in.</summary>
    public long SubmissionCount { get; set; }
}
