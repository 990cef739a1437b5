namespace Stripe;

/// <summary>A rate of tax.</summary>
public class TaxRate : StripeEntity<TaxRate>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it can be used.</summary>
    public bool Active { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Name shown.</summary>
    public string DisplayName { get; set; }

    /// <summary>Percentage that applies after tax rules.</summary>
    public decimal? EffectivePercentage { get; set; }

    /// <summary>Fixed amount for the tier, in the smallest currency unit.</summary>
    public TaxRateFlatAmount FlatAmount { get; set; }

    /// <summary>Whether prices include the tax.</summary>
    public bool Inclusive { get; set; }

    /// <summary>Whose tax it is.</summary>
    public string Jurisdiction { get; set; }

    /// <summary>city, county, state, country and so on.</summary>
    public string JurisdictionLevel { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Tax in percent.</summary>
    public decimal Percentage { get; set; }

    /// <summary>percentage or flat_amount.</summary>
    public string RateType { get; set; }

    /// <summary>State or province.</summary>
    public string State { get; set; }

    /// <summary>Kind of tax, such as vat or sales_tax.</summary>
    public string TaxType { get; set; }
}

/// <summary>Tax rate flat amount.</summary>
public class TaxRateFlatAmount : StripeEntity<TaxRateFlatAmount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }
}
