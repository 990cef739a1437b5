using Portal.Domain.Subsidies;

namespace Portal.Subsidies;

/// <summary>One funding in the employer's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="AmountCents">How much.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="OrderedBy">Who ordered it.</param>
/// <param name="OrderedAt">When (UTC).</param>
/// <param name="PaidAt">When it was paid (UTC).</param>
/// <param name="PayUrl">Stripe's page, while it can still be paid.</param>
public sealed record FundingRow(int Id, long AmountCents, FundingStatus Status, string OrderedBy, DateTimeOffset OrderedAt, DateTimeOffset? PaidAt, string? PayUrl);

/// <summary>One programme in the employer's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Kind">Plan or session.</param>
/// <param name="PlanCode">Which plan.</param>
/// <param name="Terms">What it gives.</param>
/// <param name="Active">Whether it gives anything now.</param>
/// <param name="StartedAt">Since when (UTC).</param>
/// <param name="EndedAt">When it was ended (UTC).</param>
/// <param name="Paused">Whether it gives nothing because a payment was pulled back.</param>
public sealed record ProgrammeRow(
    int Id, SubsidyKind Kind, string? PlanCode, ProgrammeTerms Terms, bool Active, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, bool Paused = false);

/// <summary>What left the free budget in a week, by what it was for; amounts in cents.</summary>
/// <param name="From">First moment of the week (UTC).</param>
/// <param name="PlanCents">Granted for plans, less what came back.</param>
/// <param name="SessionCents">Reserved for sessions, less what came back.</param>
public sealed record BudgetWeek(DateTimeOffset From, long PlanCents, long SessionCents);
