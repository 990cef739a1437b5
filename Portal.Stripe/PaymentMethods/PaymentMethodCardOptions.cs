using Stripe.Wire;

namespace Stripe;

/// <summary>Payment method card in a request.</summary>
public class PaymentMethodCardOptions : INestedOptions
{
    /// <summary>Security code.</summary>
    public string Cvc { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long? ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long? ExpYear { get; set; }

    /// <summary>Networks the payment may go over.</summary>
    public PaymentMethodCardNetworksOptions Networks { get; set; }

    /// <summary>Card number.</summary>
    public string Number { get; set; }

    /// <summary>Token of a card.</summary>
    public string Token { get; set; }
}

/// <summary>Payment method card networks in a request.</summary>
public class PaymentMethodCardNetworksOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Preferred network.</summary>
    public string Preferred { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
