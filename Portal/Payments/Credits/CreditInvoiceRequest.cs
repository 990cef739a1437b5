namespace Portal.Payments.Credits;

/// <summary>An invoice to be made for a credit order.</summary>
/// <param name="OrderId">Our order.</param>
/// <param name="CustomerId">The employer's customer on the credits account.</param>
/// <param name="Credits">How many credits.</param>
/// <param name="AmountCents">Their price.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="DaysUntilDue">Days to pay it.</param>
public sealed record CreditInvoiceRequest(int OrderId, string CustomerId, int Credits, long AmountCents, string Currency, int DaysUntilDue)
{
    /// <summary>The order as the subject of operations.</summary>
    public static string SubjectOf(int orderId) => $"credit-order:{orderId}";

    /// <summary>Key of one step of an order's invoice.</summary>
    public static string KeyOf(int orderId, string step, int attempt = 1) => $"credit-order:{orderId}:{step}:{attempt}";
}

/// <summary>A step on an invoice that was drafted.</summary>
/// <param name="Order">What it is for.</param>
/// <param name="InvoiceId">Stripe's invoice.</param>
public sealed record CreditInvoiceStep(CreditInvoiceRequest Order, string InvoiceId);

/// <summary>The draft invoice.</summary>
/// <param name="InvoiceId">Its id, <c>in_…</c>.</param>
public sealed record CreditInvoiceDraft(string InvoiceId);

/// <summary>The line on the invoice.</summary>
/// <param name="InvoiceItemId">Its id, <c>ii_…</c>.</param>
public sealed record CreditInvoiceLine(string InvoiceItemId);
