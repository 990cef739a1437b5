namespace Stripe;

/// <summary>Invoice item period in a request.</summary>
public class InvoiceItemPeriodOptions : INestedOptions
{
    /// <summary>End, UTC.</summary>
    public DateTime? End { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime? Start { get; set; }
}
