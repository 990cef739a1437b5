namespace Portal.Domain.Subscriptions;

/// <summary>What <see cref="PlanSubsidy"/> needs to know; all amounts in cents.</summary>
public sealed record PlanSubsidyRequest
{
    /// <summary>What the programme gives for a month.</summary>
    public required long MonthlyCents { get; init; }

    /// <summary>Months the invoice covers.</summary>
    public int MonthsCovered { get; init; } = 1;

    /// <summary>The invoice's total.</summary>
    public required long InvoiceTotalCents { get; init; }

    /// <summary>Proration credit that Stripe will use first, as a positive figure.</summary>
    public long ProrationCreditCents { get; init; }

    /// <summary>The employer's free budget.</summary>
    public required long FreeBudgetCents { get; init; }

    /// <summary>The smallest charge.</summary>
    public long MinimumChargeCents { get; init; } = 50;

    /// <summary>Whether the invoice bills a change in mid-period.</summary>
    public bool IsProration { get; init; }
}
