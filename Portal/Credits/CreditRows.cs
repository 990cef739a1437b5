using Portal.Domain.Credits;

namespace Portal.Credits;

/// <summary>An employer's credits.</summary>
/// <param name="FreeCents">To use, in cents of their price.</param>
/// <param name="ReservedCents">Reserved for assessments under way.</param>
/// <param name="OpenCents">Ordered and not paid yet.</param>
/// <param name="CreditCents">Price of one credit.</param>
public sealed record CreditBalance(long FreeCents, long ReservedCents, long OpenCents, long CreditCents)
{
    /// <summary>Credits to use.</summary>
    public long Free => FreeCents / CreditCents;

    /// <summary>Credits reserved.</summary>
    public long Reserved => ReservedCents / CreditCents;
}

/// <summary>One order in the employer's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">The invoice's number.</param>
/// <param name="Credits">How many credits.</param>
/// <param name="AmountCents">Price.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="OrderedAt">When it was ordered (UTC).</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="PaidAt">When it was paid (UTC).</param>
public sealed record CreditOrderRow(
    int Id, string? Number, int Credits, long AmountCents, CreditOrderStatus Status, DateTimeOffset OrderedAt, DateTimeOffset? DueAt, DateTimeOffset? PaidAt);

/// <summary>One order with all that its page shows.</summary>
/// <param name="Order">The order.</param>
/// <param name="OrderedBy">Who ordered it.</param>
/// <param name="SentTo">Where its invoice was sent.</param>
/// <param name="HostedUrl">Stripe's page to pay it.</param>
/// <param name="PdfUrl">Stripe's PDF.</param>
/// <param name="VoidedAt">When it was voided (UTC).</param>
/// <param name="UnappliedCents">Money that came after it was closed.</param>
/// <param name="CreditsBefore">Credits before it was paid; null until then.</param>
/// <param name="CreditsAfter">Credits after it was paid; null until then.</param>
public sealed record CreditOrderDetail(
    CreditOrderRow Order, string OrderedBy, string SentTo, string? HostedUrl, string? PdfUrl, DateTimeOffset? VoidedAt, long UnappliedCents,
    long? CreditsBefore, long? CreditsAfter);

/// <summary>Invoices an employer has not paid yet.</summary>
/// <param name="Count">How many.</param>
/// <param name="Cents">What they come to.</param>
/// <param name="PastDue">How many of them are past due.</param>
public sealed record OpenInvoices(int Count, long Cents, int PastDue);
