namespace Stripe;

/// <summary>Parameters to read an invoice payment.</summary>
public class InvoicePaymentGetOptions : BaseOptions;

/// <summary>Parameters to list invoice payments.</summary>
public class InvoicePaymentListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Payment.</summary>
    public InvoicePaymentPaymentOptions Payment { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}
