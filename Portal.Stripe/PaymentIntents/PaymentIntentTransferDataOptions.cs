using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent transfer data in a request.</summary>
public class PaymentIntentTransferDataOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;

    /// <summary>Settings of the payment made at the destination.</summary>
    public PaymentIntentTransferDataPaymentDataOptions PaymentData { get; set; }
}
