namespace Stripe;

/// <summary>Parameters to delete an invoice.</summary>
public class InvoiceDeleteOptions : BaseOptions;

/// <summary>Invoice finalize in a request.</summary>
public class InvoiceFinalizeOptions : BaseOptions
{
    /// <summary>Auto advance or not.</summary>
    public bool? AutoAdvance { get; set; }
}

/// <summary>Parameters to read an invoice.</summary>
public class InvoiceGetOptions : BaseOptions;

/// <summary>Parameters to list invoices.</summary>
public class InvoiceListOptions : ListOptions
{
    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Due date.</summary>
    public AnyOf<DateTime?, DateRangeOptions> DueDate { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Invoice mark uncollectible in a request.</summary>
public class InvoiceMarkUncollectibleOptions : BaseOptions;

/// <summary>Invoice pay in a request.</summary>
public class InvoicePayOptions : BaseOptions
{
    /// <summary>Forgive or not.</summary>
    public bool? Forgive { get; set; }

    /// <summary>Mandate.</summary>
    public string Mandate { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Off session or not.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Paid out of band or not.</summary>
    public bool? PaidOutOfBand { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Source.</summary>
    public string Source { get; set; }
}

/// <summary>Parameters to search for invoices.</summary>
public class InvoiceSearchOptions : SearchOptions;

/// <summary>Invoice send in a request.</summary>
public class InvoiceSendOptions : BaseOptions;

/// <summary>Invoice void in a request.</summary>
public class InvoiceVoidOptions : BaseOptions;
