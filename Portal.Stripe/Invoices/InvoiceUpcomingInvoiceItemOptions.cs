using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Invoice upcoming invoice item in a request.</summary>
public class InvoiceUpcomingInvoiceItemOptions : INestedOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceItemDiscountOptions> Discounts { get; set; }

    /// <summary>Invoice item.</summary>
    [JsonPropertyName("invoiceitem")]
    public string InvoiceItem { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Period.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
