namespace Stripe;

/// <summary>Invoice subscription details cancel at.</summary>
public class InvoiceSubscriptionDetailsCancelAt : StringEnum
{
    private InvoiceSubscriptionDetailsCancelAt(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>max_billed_until</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsCancelAt MaxBilledUntil = new("max_billed_until");

    /// <summary>Sent as <c>max_period_end</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsCancelAt MaxPeriodEnd = new("max_period_end");

    /// <summary>Sent as <c>min_period_end</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsCancelAt MinPeriodEnd = new("min_period_end");
}
