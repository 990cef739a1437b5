namespace Stripe.Checkout;

/// <summary>Session payment intent data in a request.</summary>
public class SessionPaymentIntentDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public SessionPaymentIntentDataTransferDataOptions TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Session payment intent data transfer data in a request.</summary>
public class SessionPaymentIntentDataTransferDataOptions : INestedOptions
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }
}
