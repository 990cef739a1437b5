using Stripe.Wire;

namespace Stripe;

/// <summary>Charge fraud details in a request.</summary>
public class ChargeFraudDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>The merchant's view: fraudulent or safe.</summary>
    public string UserReport { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
