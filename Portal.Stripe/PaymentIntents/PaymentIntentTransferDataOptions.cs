using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent transfer data in a request.</summary>
public class PaymentIntentTransferDataOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
