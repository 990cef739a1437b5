using Portal.Domain.People;
using Portal.Domain.Sessions;

namespace Portal.Therapists;

/// <summary>What stands between a therapist and a booking, and whether it is done.</summary>
/// <param name="What">Which step.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record BookableStep(BookableNeed What, bool Done);

/// <summary>What a therapist needs before employees can book.</summary>
public enum BookableNeed
{
    /// <summary>A Stripe account that can take money.</summary>
    Account,

    /// <summary>A price.</summary>
    Price,

    /// <summary>Hours in the week.</summary>
    Hours,

    /// <summary>To be shown to employees.</summary>
    Listed,
}

/// <summary>The profile page.</summary>
/// <param name="Profile">What employees read.</param>
/// <param name="SessionPriceCents">Price in cents; null until set.</param>
/// <param name="SessionMinutes">Length of a session.</param>
/// <param name="Currency">Lower-case ISO code of the price.</param>
/// <param name="Listed">Whether employees find the therapist.</param>
/// <param name="Hours">The week, by day and start.</param>
/// <param name="Steps">What is needed to be bookable.</param>
public sealed record ProfileView(
    TherapistProfile Profile, long? SessionPriceCents, int SessionMinutes, string Currency, bool Listed, IReadOnlyList<OpenHours> Hours, IReadOnlyList<BookableStep> Steps);

/// <summary>The Stripe account page.</summary>
/// <param name="HasAccount">Whether there is an account.</param>
/// <param name="DetailsSubmitted">Whether onboarding was finished.</param>
/// <param name="ChargesEnabled">Whether it can take part in charges.</param>
/// <param name="TransfersEnabled">Whether it may receive transfers.</param>
/// <param name="PayoutsEnabled">Whether Stripe pays it out to a bank.</param>
/// <param name="IsOnboarded">Whether employees' money can be sent there.</param>
/// <param name="Country">Two-letter country.</param>
/// <param name="Currency">Lower-case ISO code of its payouts.</param>
/// <param name="Wanted">What Stripe still wants, in plain words.</param>
/// <param name="Stopped">Why Stripe stopped the account, as a sentence.</param>
/// <param name="CutOff">Whether its owner disconnected it from us.</param>
public sealed record AccountView(
    bool HasAccount, bool DetailsSubmitted, bool ChargesEnabled, bool TransfersEnabled, bool PayoutsEnabled, bool IsOnboarded,
    string? Country, string Currency, IReadOnlyList<string> Wanted, string? Stopped, bool CutOff);

/// <summary>A session to come.</summary>
/// <param name="Id">Our booking.</param>
/// <param name="MemberName">With whom.</param>
/// <param name="StartsAt">When (UTC).</param>
/// <param name="EndsAt">Until when (UTC).</param>
/// <param name="TherapistCents">What the therapist gets for it, in cents.</param>
public sealed record ComingSession(int Id, string MemberName, DateTimeOffset StartsAt, DateTimeOffset EndsAt, long TherapistCents);

/// <summary>The therapist's first page.</summary>
/// <param name="Account">The Stripe account.</param>
/// <param name="Steps">What is needed to be bookable.</param>
/// <param name="Sessions">The next sessions.</param>
public sealed record TherapistHome(AccountView Account, IReadOnlyList<BookableStep> Steps, IReadOnlyList<ComingSession> Sessions);
