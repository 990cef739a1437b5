namespace Stripe;

/// <summary>Dispute evidence in a request.</summary>
public class DisputeEvidenceOptions : INestedOptions
{
    /// <summary>Log of what the customer used.</summary>
    public string AccessActivityLog { get; set; }

    /// <summary>Billing address given.</summary>
    public string BillingAddress { get; set; }

    /// <summary>Id of a file: the cancellation policy.</summary>
    public string CancellationPolicy { get; set; }

    /// <summary>How the cancellation policy was shown.</summary>
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary>Why it was not cancelled.</summary>
    public string CancellationRebuttal { get; set; }

    /// <summary>Id of a file: what was written to and fro.</summary>
    public string CustomerCommunication { get; set; }

    /// <summary>Email address of the customer.</summary>
    public string CustomerEmailAddress { get; set; }

    /// <summary>Name of the customer.</summary>
    public string CustomerName { get; set; }

    /// <summary>Address the customer bought from.</summary>
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Id of a file: the signature.</summary>
    public string CustomerSignature { get; set; }

    /// <summary>Id of a file: the earlier charge.</summary>
    public string DuplicateChargeDocumentation { get; set; }

    /// <summary>How the charges differ.</summary>
    public string DuplicateChargeExplanation { get; set; }

    /// <summary>Id of the earlier charge.</summary>
    public string DuplicateChargeId { get; set; }

    /// <summary>What is sold.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Id of a file: the receipt.</summary>
    public string Receipt { get; set; }

    /// <summary>Id of a file: the refund policy.</summary>
    public string RefundPolicy { get; set; }

    /// <summary>How the refund policy was shown.</summary>
    public string RefundPolicyDisclosure { get; set; }

    /// <summary>Why no refund is due.</summary>
    public string RefundRefusalExplanation { get; set; }

    /// <summary>When the service was given.</summary>
    public string ServiceDate { get; set; }

    /// <summary>Id of a file: proof of service.</summary>
    public string ServiceDocumentation { get; set; }

    /// <summary>Where it was sent.</summary>
    public string ShippingAddress { get; set; }

    /// <summary>Who delivered.</summary>
    public string ShippingCarrier { get; set; }

    /// <summary>When it was sent.</summary>
    public string ShippingDate { get; set; }

    /// <summary>Id of a file: proof of sending.</summary>
    public string ShippingDocumentation { get; set; }

    /// <summary>Number to follow the parcel.</summary>
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Id of a file: anything else.</summary>
    public string UncategorizedFile { get; set; }

    /// <summary>Anything else.</summary>
    public string UncategorizedText { get; set; }
}
