using Stripe.Wire;

namespace Stripe;

/// <summary>Payment method card in a request.</summary>
public class PaymentMethodCardOptions : INestedOptions
{
    /// <summary>Cvc.</summary>
    public string Cvc { get; set; }

    /// <summary>Exp month.</summary>
    public long? ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public long? ExpYear { get; set; }

    /// <summary>Networks.</summary>
    public PaymentMethodCardNetworksOptions Networks { get; set; }

    /// <summary>Number.</summary>
    public string Number { get; set; }

    /// <summary>Token.</summary>
    public string Token { get; set; }
}

/// <summary>Payment method card networks in a request.</summary>
public class PaymentMethodCardNetworksOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Preferred.</summary>
    public string Preferred { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
