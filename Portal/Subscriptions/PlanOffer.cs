using Portal.Domain.Catalog;

namespace Portal.Subscriptions;

/// <summary>A plan as it is offered to one member, before anything is agreed.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Interval">Billed by the month or the year.</param>
/// <param name="PriceCents">Full price of one interval.</param>
/// <param name="SubsidyCents">What the employer pays of each invoice as things stand.</param>
/// <param name="FirstSubsidyCents">What the employer pays of the first invoice: nothing where it is charged at once.</param>
/// <param name="EmployerName">Who pays the subsidy.</param>
/// <param name="TrialDays">Days of trial; zero for somebody who had one.</param>
/// <param name="FirstChargeAt">When the card is charged first (UTC).</param>
public sealed record PlanOffer(
    Plan Plan, BillingInterval Interval, long PriceCents, long SubsidyCents, long FirstSubsidyCents, string EmployerName, int TrialDays, DateTimeOffset FirstChargeAt)
{
    /// <summary>What the member pays at the first charge.</summary>
    public long FirstDueCents => PriceCents - FirstSubsidyCents;
}
