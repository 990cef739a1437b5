namespace Stripe;

/// <summary>Parameters to capture a charge.</summary>
public class ChargeCaptureOptions : BaseOptions
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Application fee.</summary>
    public long? ApplicationFee { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Exchange rate.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public ChargeTransferDataOptions TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to create a charge.</summary>
public class ChargeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Capture or not.</summary>
    public bool? Capture { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Exchange rate.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Source.</summary>
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public ChargeTransferDataOptions TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to read a charge.</summary>
public class ChargeGetOptions : BaseOptions;

/// <summary>Parameters to list charges.</summary>
public class ChargeListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to search for charges.</summary>
public class ChargeSearchOptions : SearchOptions;

/// <summary>Parameters to change a charge.</summary>
public class ChargeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Exchange rate.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Fraud details.</summary>
    public ChargeFraudDetailsOptions FraudDetails { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}
