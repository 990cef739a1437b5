namespace Stripe;

/// <summary>Parameters of cancelling a top-up.</summary>
public class TopupCancelOptions : BaseOptions;

/// <summary>Parameters to create a top-up.</summary>
public class TopupCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Id of the bank account it is drawn from.</summary>
    public string Source { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to read a top-up.</summary>
public class TopupGetOptions : BaseOptions;

/// <summary>Parameters to list top-ups.</summary>
public class TopupListOptions : ListOptions
{
    /// <summary>Only those of this amount or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Amount { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }
}

/// <summary>Parameters to change a top-up.</summary>
public class TopupUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
