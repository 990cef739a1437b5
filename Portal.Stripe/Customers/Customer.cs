using Stripe.Wire;

namespace Stripe;

/// <summary>Someone who pays.</summary>
public class Customer : StripeEntity<Customer>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Credit (negative) or debt (positive) on the next invoice, in the smallest currency unit.</summary>
    public long Balance { get; set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the default source.</summary>
    [Expandable]
    public string DefaultSourceId { get; set; }

    /// <summary>The default source, when expanded.</summary>
    public IPaymentSource DefaultSource { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Whether the latest invoice is unpaid.</summary>
    public bool? Delinquent { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>The discount.</summary>
    public Discount Discount { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Name of the person.</summary>
    public string IndividualName { get; set; }

    /// <summary>Credit for invoices by currency, in the smallest unit.</summary>
    public Dictionary<string, long> InvoiceCreditBalance { get; set; }

    /// <summary>Start of the invoice numbers.</summary>
    public string InvoicePrefix { get; set; }

    /// <summary>Settings of the invoices made.</summary>
    public CustomerInvoiceSettings InvoiceSettings { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Number of the next invoice.</summary>
    public long NextInvoiceSequence { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Languages, by preference.</summary>
    public List<string> PreferredLocales { get; set; }

    /// <summary>Delivery address.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>Saved sources.</summary>
    public StripeList<IPaymentSource> Sources { get; set; }

    /// <summary>Current subscriptions.</summary>
    public StripeList<Subscription> Subscriptions { get; set; }

    /// <summary>Tax settings.</summary>
    public CustomerTax Tax { get; set; }

    /// <summary>none, exempt or reverse.</summary>
    public string TaxExempt { get; set; }

    /// <summary>Tax numbers.</summary>
    public StripeList<TaxId> TaxIds { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }
}
