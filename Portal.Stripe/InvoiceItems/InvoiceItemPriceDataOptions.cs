namespace Stripe;

/// <summary>Invoice item price data in a request.</summary>
public class InvoiceItemPriceDataOptions : INestedOptions
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
