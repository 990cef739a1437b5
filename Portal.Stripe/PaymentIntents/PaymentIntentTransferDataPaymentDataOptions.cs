using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent transfer data payment data in a request.</summary>
public class PaymentIntentTransferDataPaymentDataOptions : INestedOptions, IHasMetadata, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
