namespace Stripe;

/// <summary>Invoice line item period.</summary>
public class InvoiceLineItemPeriod : StripeEntity<InvoiceLineItemPeriod>
{
    /// <summary>End, UTC.</summary>
    public DateTime End { get; set; } = DateTime.UnixEpoch;

    /// <summary>Start, UTC.</summary>
    public DateTime Start { get; set; } = DateTime.UnixEpoch;
}
