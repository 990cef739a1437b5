namespace Stripe;

/// <summary>Parameters to cancel a setup intent.</summary>
public class SetupIntentCancelOptions : BaseOptions
{
    /// <summary>Cancellation reason.</summary>
    public string CancellationReason { get; set; }
}

/// <summary>Parameters to confirm a setup intent.</summary>
public class SetupIntentConfirmOptions : BaseOptions
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Mandate data.</summary>
    public SetupIntentMandateDataOptions MandateData
    {
        get => assigned.Get<SetupIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method data.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Use stripe sdk or not.</summary>
    public bool? UseStripeSdk { get; set; }
}

/// <summary>Parameters to read a setup intent.</summary>
public class SetupIntentGetOptions : BaseOptions
{
    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }
}

/// <summary>Parameters to list setup intents.</summary>
public class SetupIntentListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }
}

/// <summary>Parameters to change a setup intent.</summary>
public class SetupIntentUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method data.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }
}

/// <summary>Setup intent verify microdeposits in a request.</summary>
public class SetupIntentVerifyMicrodepositsOptions : BaseOptions
{
    /// <summary>Amounts.</summary>
    public List<long?> Amounts { get; set; }

    /// <summary>Descriptor code.</summary>
    public string DescriptorCode { get; set; }
}
