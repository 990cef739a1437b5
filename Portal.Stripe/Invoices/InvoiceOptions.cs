namespace Stripe;

/// <summary>Parameters to delete an invoice.</summary>
public class InvoiceDeleteOptions : BaseOptions;

/// <summary>Parameters of making an invoice final.</summary>
public class InvoiceFinalizeOptions : BaseOptions
{
    /// <summary>Whether it finalises and collects by itself.</summary>
    public bool? AutoAdvance { get; set; }
}

/// <summary>Parameters to read an invoice.</summary>
public class InvoiceGetOptions : BaseOptions;

/// <summary>Parameters to list invoices.</summary>
public class InvoiceListOptions : ListOptions
{
    /// <summary>Only those of this collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those whose due date is at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> DueDate { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }

    /// <summary>Only those of this subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Parameters of giving up an invoice.</summary>
public class InvoiceMarkUncollectibleOptions : BaseOptions;

/// <summary>Parameters of collecting an invoice.</summary>
public class InvoicePayOptions : BaseOptions
{
    /// <summary>Accepts less than the whole when the source has less.</summary>
    public bool? Forgive { get; set; }

    /// <summary>Id of the mandate.</summary>
    public string Mandate { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Whether the customer is absent.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Marks it paid by other means.</summary>
    public bool? PaidOutOfBand { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Id of the source.</summary>
    public string Source { get; set; }
}

/// <summary>Parameters to search for invoices.</summary>
public class InvoiceSearchOptions : SearchOptions;

/// <summary>Parameters of mailing an invoice.</summary>
public class InvoiceSendOptions : BaseOptions;

/// <summary>Parameters of voiding an invoice.</summary>
public class InvoiceVoidOptions : BaseOptions;
