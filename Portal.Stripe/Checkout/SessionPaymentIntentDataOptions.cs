namespace Stripe.Checkout;

/// <summary>Session payment intent data in a request.</summary>
public class SessionPaymentIntentDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Delivery address.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public SessionPaymentIntentDataTransferDataOptions TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Session payment intent data transfer data in a request.</summary>
public class SessionPaymentIntentDataTransferDataOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }
}
