namespace Stripe;

/// <summary>Parameters to read an invoice payment.</summary>
public class InvoicePaymentGetOptions : BaseOptions;

/// <summary>Parameters to list invoice payments.</summary>
public class InvoicePaymentListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>The payment.</summary>
    public InvoicePaymentPaymentOptions Payment { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }
}
