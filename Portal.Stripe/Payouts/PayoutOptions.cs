namespace Stripe;

/// <summary>Parameters to cancel a payout.</summary>
public class PayoutCancelOptions : BaseOptions;

/// <summary>Parameters to create a payout.</summary>
public class PayoutCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>standard or instant.</summary>
    public string Method { get; set; }

    /// <summary>Id of the payout method.</summary>
    public string PayoutMethod { get; set; }

    /// <summary>Part of the balance: card, bank_account or fpx.</summary>
    public string SourceType { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Parameters to read a payout.</summary>
public class PayoutGetOptions : BaseOptions;

/// <summary>Parameters to list payouts.</summary>
public class PayoutListOptions : ListOptions
{
    /// <summary>Only those whose arrival date is at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> ArrivalDate { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this destination.</summary>
    public string Destination { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }
}

/// <summary>Parameters of taking back a payout.</summary>
public class PayoutReverseOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Parameters to change a payout.</summary>
public class PayoutUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
