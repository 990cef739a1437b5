namespace Stripe;

/// <summary>Parameters to capture a charge.</summary>
public class ChargeCaptureOptions : BaseOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>The platform's share.</summary>
    public long? ApplicationFee { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Rate between the two currencies.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public ChargeTransferDataOptions TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to create a charge.</summary>
public class ChargeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Whether it is captured at once.</summary>
    public bool? Capture { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Rate between the two currencies.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Delivery address.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>The source.</summary>
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public ChargeTransferDataOptions TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to read a charge.</summary>
public class ChargeGetOptions : BaseOptions;

/// <summary>Parameters to list charges.</summary>
public class ChargeListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Only those of this transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to search for charges.</summary>
public class ChargeSearchOptions : SearchOptions;

/// <summary>Parameters to change a charge.</summary>
public class ChargeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Rate between the two currencies.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>What was reported about fraud.</summary>
    public ChargeFraudDetailsOptions FraudDetails { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Delivery address.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}
