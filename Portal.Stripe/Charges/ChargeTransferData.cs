using Stripe.Wire;

namespace Stripe;

/// <summary>Charge transfer data.</summary>
public class ChargeTransferData : StripeEntity<ChargeTransferData>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Id of the destination.</summary>
    [Expandable]
    public string DestinationId { get; set; }

    /// <summary>The destination, when expanded.</summary>
    public Account Destination { get; set; }
}
