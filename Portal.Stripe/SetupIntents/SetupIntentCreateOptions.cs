namespace Stripe;

/// <summary>Parameters to create a setup intent.</summary>
public class SetupIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Automatic payment methods.</summary>
    public SetupIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary>Confirm or not.</summary>
    public bool? Confirm { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Mandate data.</summary>
    public SetupIntentMandateDataOptions MandateData
    {
        get => assigned.Get<SetupIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method data.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Usage.</summary>
    public string Usage { get; set; }

    /// <summary>Use stripe sdk or not.</summary>
    public bool? UseStripeSdk { get; set; }
}
