namespace Stripe;

/// <summary>Parameters to create a setup intent.</summary>
public class SetupIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Whether the dashboard's settings decide which methods are offered.</summary>
    public SetupIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary>Whether it is confirmed at once.</summary>
    public bool? Confirm { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Ways money may flow: inbound, outbound.</summary>
    public List<string> FlowDirections { get; set; }

    /// <summary>How the payer agreed to later debits.</summary>
    public SetupIntentMandateDataOptions MandateData
    {
        get => assigned.Get<SetupIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public SetupIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>on_session or off_session.</summary>
    public string Usage { get; set; }

    /// <summary>Set when a native SDK handles what the payer has to do.</summary>
    public bool? UseStripeSdk { get; set; }
}
