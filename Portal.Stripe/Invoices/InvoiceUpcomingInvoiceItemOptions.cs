using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Invoice upcoming invoice item in a request.</summary>
public class InvoiceUpcomingInvoiceItemOptions : INestedOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceItemDiscountOptions> Discounts { get; set; }

    /// <summary>Id of the invoice item.</summary>
    [JsonPropertyName("invoiceitem")]
    public string InvoiceItem { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Time the line is for.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
