using Portal.Domain.People;

namespace Portal.Payments.Therapists;

/// <summary>A connected account as Stripe describes it now.</summary>
/// <param name="AccountId"><c>acct_…</c>.</param>
/// <param name="TherapistId">The therapist its metadata names; null for an account that is not a therapist's.</param>
/// <param name="CreatedAt">When it was opened (UTC).</param>
/// <param name="Facts">What it may do and what is still wanted.</param>
public sealed record ConnectedAccountState(string AccountId, int? TherapistId, DateTimeOffset CreatedAt, ConnectFacts Facts);
