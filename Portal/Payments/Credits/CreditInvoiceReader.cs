using Portal.Domain.Credits;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>Reads what the portal keeps of a credit order's invoice.</summary>
internal static class CreditInvoiceReader
{
    /// <summary>Its number, pages and due date.</summary>
    public static CreditInvoiceFacts Facts(Invoice invoice) =>
        new(invoice.Id, invoice.Number, invoice.HostedInvoiceUrl, invoice.InvoicePdf, Utc(invoice.DueDate));

    /// <summary>Whether it was ever finalized, whatever became of it since.</summary>
    public static bool WasFinalized(Invoice invoice) => invoice.StatusTransitions?.FinalizedAt is not null;

    /// <summary>Whether it was ever given up, whatever became of it since.</summary>
    public static bool WasGivenUp(Invoice invoice) => invoice.StatusTransitions?.MarkedUncollectibleAt is not null;

    /// <summary>When it was voided (UTC), or <paramref name="otherwise"/>.</summary>
    public static DateTimeOffset VoidedAt(Invoice invoice, DateTimeOffset otherwise) => Utc(invoice.StatusTransitions?.VoidedAt) ?? otherwise;

    private static DateTimeOffset? Utc(DateTime? at) => at is { } known ? new DateTimeOffset(known, TimeSpan.Zero) : null;
}
