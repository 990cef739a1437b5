namespace Stripe.Checkout;

/// <summary>Session total details.</summary>
public class SessionTotalDetails : StripeEntity<SessionTotalDetails>
{
    /// <summary>Sum of the discounts, in the smallest currency unit.</summary>
    public long AmountDiscount { get; set; }

    /// <summary>Shipping, in the smallest currency unit.</summary>
    public long? AmountShipping { get; set; }

    /// <summary>Sum of the taxes, in the smallest currency unit.</summary>
    public long AmountTax { get; set; }

    /// <summary>The same line by line.</summary>
    public SessionTotalDetailsBreakdown Breakdown { get; set; }
}

/// <summary>Session total details breakdown.</summary>
public class SessionTotalDetailsBreakdown : StripeEntity<SessionTotalDetailsBreakdown>
{
    /// <summary>The discounts in force.</summary>
    public List<SessionTotalDetailsBreakdownDiscount> Discounts { get; set; }
}

/// <summary>Session total details breakdown discount.</summary>
public class SessionTotalDetailsBreakdownDiscount : StripeEntity<SessionTotalDetailsBreakdownDiscount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>The discount.</summary>
    public Discount Discount { get; set; }
}
