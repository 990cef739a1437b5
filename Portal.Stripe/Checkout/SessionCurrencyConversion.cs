namespace Stripe.Checkout;

/// <summary>Session currency conversion.</summary>
public class SessionCurrencyConversion : StripeEntity<SessionCurrencyConversion>
{
    /// <summary>Sum before discounts and taxes, in the smallest currency unit.</summary>
    public long AmountSubtotal { get; set; }

    /// <summary>Sum to pay, in the smallest currency unit.</summary>
    public long AmountTotal { get; set; }

    /// <summary>Exchange rate.</summary>
    public decimal FxRate { get; set; }

    /// <summary>Currency converted from.</summary>
    public string SourceCurrency { get; set; }
}
