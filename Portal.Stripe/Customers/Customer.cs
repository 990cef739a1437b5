using Stripe.Wire;

namespace Stripe;

/// <summary>Customer.</summary>
public class Customer : StripeEntity<Customer>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Balance.</summary>
    public long Balance { get; set; }

    /// <summary>Business name.</summary>
    public string BusinessName { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the default source.</summary>
    [Expandable]
    public string DefaultSourceId { get; set; }

    /// <summary>The default source, when expanded.</summary>
    public IPaymentSource DefaultSource { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Delinquent or not.</summary>
    public bool? Delinquent { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discount.</summary>
    public Discount Discount { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Individual name.</summary>
    public string IndividualName { get; set; }

    /// <summary>Invoice prefix.</summary>
    public string InvoicePrefix { get; set; }

    /// <summary>Invoice settings.</summary>
    public CustomerInvoiceSettings InvoiceSettings { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Next invoice sequence.</summary>
    public long NextInvoiceSequence { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Preferred locales.</summary>
    public List<string> PreferredLocales { get; set; }

    /// <summary>Shipping.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>Sources.</summary>
    public StripeList<IPaymentSource> Sources { get; set; }

    /// <summary>Subscriptions.</summary>
    public StripeList<Subscription> Subscriptions { get; set; }

    /// <summary>Tax.</summary>
    public CustomerTax Tax { get; set; }

    /// <summary>Tax exempt.</summary>
    public string TaxExempt { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }
}
