using Portal.Domain.Catalog;
using Portal.Domain.Subscriptions;

namespace Portal.Subscriptions;

/// <summary>A member's plan as their pages show it.</summary>
/// <param name="Id">Our plan subscription.</param>
/// <param name="PlanCode">Code of the plan.</param>
/// <param name="PlanName">Its name.</param>
/// <param name="Interval">Billed by the month or the year.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="PriceCents">Full price of one interval.</param>
/// <param name="SubsidyCents">What the employer pays of the next invoice as things stand.</param>
/// <param name="TrialEndsAt">End of the trial (UTC).</param>
/// <param name="PeriodEndsAt">End of the running period, when the next charge is due (UTC).</param>
/// <param name="CancelAtPeriodEnd">Whether it ends then.</param>
public sealed record PlanSummary(
    int Id, string PlanCode, string PlanName, BillingInterval Interval, PlanSubscriptionStatus Status, long PriceCents, long SubsidyCents,
    DateTimeOffset? TrialEndsAt, DateTimeOffset? PeriodEndsAt, bool CancelAtPeriodEnd)
{
    /// <summary>What the member pays next.</summary>
    public long DueCents => PriceCents - SubsidyCents;

    /// <summary>Whether Stripe runs it.</summary>
    public bool Runs => Status != PlanSubscriptionStatus.Pending;
}

/// <summary>A card as its owner sees it.</summary>
/// <param name="Id">Our card.</param>
/// <param name="Brand">Brand, as Stripe names it.</param>
/// <param name="Last4">Last four digits.</param>
/// <param name="ExpMonth">Month of expiry.</param>
/// <param name="ExpYear">Year of expiry.</param>
/// <param name="IsDefault">Whether charges go to it.</param>
/// <param name="ExpiresSoon">Whether it has expired or will within 60 days.</param>
public sealed record CardSummary(int Id, string Brand, string Last4, int ExpMonth, int ExpYear, bool IsDefault, bool ExpiresSoon)
{
    /// <summary>“Visa ending 4242”.</summary>
    public string Title => $"{(Brand.Length > 0 ? char.ToUpperInvariant(Brand[0]) + Brand[1..] : "Card")} ending {Last4}";
}

/// <summary>An invoice that waits to be paid.</summary>
/// <param name="Number">Its number.</param>
/// <param name="DueCents">What is due.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="HostedUrl">Stripe's page on which it is paid.</param>
public sealed record InvoiceToPay(string? Number, long DueCents, string Currency, string? HostedUrl);

/// <summary>The page of plan and payment.</summary>
/// <param name="EmployerName">Who pays the subsidy.</param>
/// <param name="IsMember">Whether the employer still sponsors the person.</param>
/// <param name="Plan">The present plan, or one that Checkout has not finished; null for none.</param>
/// <param name="Cards">The member's cards, the default first.</param>
/// <param name="ToPay">An open invoice; null for none.</param>
public sealed record PlanOverview(string EmployerName, bool IsMember, PlanSummary? Plan, IReadOnlyList<CardSummary> Cards, InvoiceToPay? ToPay);

/// <summary>A row of the member's invoices.</summary>
/// <param name="Id">Our invoice.</param>
/// <param name="Number">Its number, once final.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="PeriodStart">Start of what it bills (UTC).</param>
/// <param name="PeriodEnd">End of what it bills (UTC).</param>
/// <param name="TotalCents">Full price.</param>
/// <param name="SubsidyCents">Paid by the employer.</param>
/// <param name="YouCents">Paid by, or due from, the member.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="HostedUrl">Stripe's page of it.</param>
/// <param name="PdfUrl">Its PDF.</param>
public sealed record PlanInvoiceRow(
    int Id, string? Number, PlanInvoiceStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? PeriodStart, DateTimeOffset? PeriodEnd,
    long TotalCents, long SubsidyCents, long YouCents, string Currency, string? HostedUrl, string? PdfUrl);
