namespace Stripe;

/// <summary>Parameters to cancel a setup intent.</summary>
public class SetupIntentCancelOptions : BaseOptions
{
    /// <summary>Why it was cancelled.</summary>
    public string CancellationReason { get; set; }
}

/// <summary>Parameters to confirm a setup intent.</summary>
public class SetupIntentConfirmOptions : BaseOptions
{
    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }

    /// <summary>How the payer agreed to later debits.</summary>
    public SetupIntentMandateDataOptions MandateData
    {
        get => assigned.Get<SetupIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Set when a native SDK handles what the payer has to do.</summary>
    public bool? UseStripeSdk { get; set; }
}

/// <summary>Parameters to read a setup intent.</summary>
public class SetupIntentGetOptions : BaseOptions
{
    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }
}

/// <summary>Parameters to list setup intents.</summary>
public class SetupIntentListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this payment method.</summary>
    public string PaymentMethod { get; set; }
}

/// <summary>Parameters to change a setup intent.</summary>
public class SetupIntentUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Ways money may flow: inbound, outbound.</summary>
    public List<string> FlowDirections { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }
}

/// <summary>Parameters of confirming microdeposits of a setup intent.</summary>
public class SetupIntentVerifyMicrodepositsOptions : BaseOptions
{
    /// <summary>The two amounts of the microdeposits.</summary>
    public List<long?> Amounts { get; set; }

    /// <summary>Code on the statement beside the microdeposit.</summary>
    public string DescriptorCode { get; set; }
}
