namespace Portal.Domain.Credits;

/// <summary>What Stripe says about the finalized invoice of a credit order.</summary>
/// <param name="StripeInvoiceId">Its id, <c>in_…</c>.</param>
/// <param name="Number">Its number.</param>
/// <param name="HostedInvoiceUrl">Stripe's page to pay it.</param>
/// <param name="PdfUrl">Stripe's PDF.</param>
/// <param name="DueAt">When it is due (UTC).</param>
public sealed record CreditInvoiceFacts(string StripeInvoiceId, string? Number, string? HostedInvoiceUrl, string? PdfUrl, DateTimeOffset? DueAt);
