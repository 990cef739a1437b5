namespace Portal.Domain.Subscriptions;

/// <summary>What Stripe says about a plan invoice; amounts in cents, times UTC.</summary>
public sealed record PlanInvoiceFacts
{
    /// <summary>Its id, <c>in_…</c>.</summary>
    public required string StripeInvoiceId { get; init; }

    /// <summary>The full price.</summary>
    public required long TotalCents { get; init; }

    /// <summary>What is left to pay after the customer's balance.</summary>
    public required long DueCents { get; init; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; init; } = "usd";

    /// <summary>Where it stands at Stripe.</summary>
    public PlanInvoiceStatus Status { get; init; }

    /// <summary>The member's customer, <c>cus_…</c>.</summary>
    public string CustomerId { get; init; } = "";

    /// <summary>Whether it bills a new period; only such an invoice is subsidised.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>Stripe's own credit that is used first, as a positive figure.</summary>
    public long ProrationCreditCents { get; init; }

    /// <summary>Its number, once finalized.</summary>
    public string? Number { get; init; }

    /// <summary>Stripe's page of it.</summary>
    public string? HostedUrl { get; init; }

    /// <summary>Stripe's PDF of it.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>Start of what it bills.</summary>
    public DateTimeOffset? PeriodStart { get; init; }

    /// <summary>End of what it bills.</summary>
    public DateTimeOffset? PeriodEnd { get; init; }
}
