namespace Stripe;

/// <summary>Parameters of adding lines to a draft.</summary>
public class InvoiceAddLinesOptions : BaseOptions
{
    /// <summary>Opaque facts to keep with the invoice; an empty value removes a key.</summary>
    public Dictionary<string, string> InvoiceMetadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>The lines.</summary>
    public List<InvoiceLineOptions> Lines { get; set; }
}

/// <summary>Parameters of taking lines off a draft.</summary>
public class InvoiceRemoveLinesOptions : BaseOptions
{
    /// <summary>Opaque facts to keep with the invoice; an empty value removes a key.</summary>
    public Dictionary<string, string> InvoiceMetadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>The lines, by id.</summary>
    public List<InvoiceLineOptions> Lines { get; set; }
}

/// <summary>Parameters of changing lines of a draft.</summary>
public class InvoiceUpdateLinesOptions : BaseOptions
{
    /// <summary>Opaque facts to keep with the invoice; an empty value removes a key.</summary>
    public Dictionary<string, string> InvoiceMetadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>The lines, by id.</summary>
    public List<InvoiceLineOptions> Lines { get; set; }
}

/// <summary>Parameters of counting a payment towards an invoice.</summary>
public class InvoiceAttachPaymentOptions : BaseOptions
{
    /// <summary>Id of the payment intent.</summary>
    public string PaymentIntent { get; set; }
}
