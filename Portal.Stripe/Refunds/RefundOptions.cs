namespace Stripe;

/// <summary>Parameters to cancel a refund.</summary>
public class RefundCancelOptions : BaseOptions;

/// <summary>Parameters to create a refund.</summary>
public class RefundCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Id of the charge.</summary>
    public string Charge { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Where instructions for a refund are sent.</summary>
    public string InstructionsEmail { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Part of the balance it comes from.</summary>
    public string Origin { get; set; }

    /// <summary>Id of the payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Why; see <see cref="RefundReasons"/>.</summary>
    public string Reason { get; set; }

    /// <summary>Whether the platform's share is given back in proportion.</summary>
    public bool? RefundApplicationFee { get; set; }

    /// <summary>Whether the transfer is reversed in proportion.</summary>
    public bool? ReverseTransfer { get; set; }
}

/// <summary>Parameters to read a refund.</summary>
public class RefundGetOptions : BaseOptions;

/// <summary>Parameters to list refunds.</summary>
public class RefundListOptions : ListOptions
{
    /// <summary>Only those of this charge.</summary>
    public string Charge { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this payment intent.</summary>
    public string PaymentIntent { get; set; }
}

/// <summary>Parameters to change a refund.</summary>
public class RefundUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
