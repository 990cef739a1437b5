namespace Stripe;

/// <summary>Invoice line item period in a request.</summary>
public class InvoiceLineItemPeriodOptions : INestedOptions
{
    /// <summary>End, UTC.</summary>
    public DateTime? End { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime? Start { get; set; }
}
