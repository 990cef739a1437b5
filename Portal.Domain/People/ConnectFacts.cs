using System.Collections.Immutable;

namespace Portal.Domain.People;

/// <summary>What Stripe says about a therapist's connected account.</summary>
/// <param name="ChargesEnabled">Whether it can take part in charges.</param>
/// <param name="PayoutsEnabled">Whether Stripe pays it out to a bank.</param>
/// <param name="DetailsSubmitted">Whether onboarding was finished.</param>
/// <param name="Requirements">What Stripe still wants, by Stripe's names.</param>
/// <param name="DisabledReason">Why it is disabled, by Stripe's name.</param>
/// <param name="Country">Two-letter country.</param>
/// <param name="Currency">Lower-case ISO code of its payouts.</param>
/// <param name="TransfersEnabled">Whether it may receive transfers: Stripe's capability of that name is active.</param>
public sealed record ConnectFacts(
    bool ChargesEnabled,
    bool PayoutsEnabled,
    bool DetailsSubmitted,
    ImmutableArray<string> Requirements,
    string? DisabledReason = null,
    string? Country = null,
    string? Currency = null,
    bool TransfersEnabled = true);
