using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription cancellation details in a request.</summary>
public class SubscriptionCancellationDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>What the customer wrote.</summary>
    public string Comment { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Reason the customer picked.</summary>
    public string Feedback { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
