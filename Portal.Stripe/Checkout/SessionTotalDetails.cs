namespace Stripe.Checkout;

/// <summary>Session total details.</summary>
public class SessionTotalDetails : StripeEntity<SessionTotalDetails>
{
    /// <summary>Amount discount.</summary>
    public long AmountDiscount { get; set; }

    /// <summary>Amount shipping.</summary>
    public long? AmountShipping { get; set; }

    /// <summary>Amount tax.</summary>
    public long AmountTax { get; set; }

    /// <summary>Breakdown.</summary>
    public SessionTotalDetailsBreakdown Breakdown { get; set; }
}

/// <summary>Session total details breakdown.</summary>
public class SessionTotalDetailsBreakdown : StripeEntity<SessionTotalDetailsBreakdown>
{
    /// <summary>Discounts.</summary>
    public List<SessionTotalDetailsBreakdownDiscount> Discounts { get; set; }
}

/// <summary>Session total details breakdown discount.</summary>
public class SessionTotalDetailsBreakdownDiscount : StripeEntity<SessionTotalDetailsBreakdownDiscount>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Discount.</summary>
    public Discount Discount { get; set; }
}
