using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.People;
using Portal.Time;

namespace Portal.Therapists;

/// <summary>Records what is known of a therapist's connected account, whoever tells it first: the answer to our call, an event, or a reading.</summary>
public sealed class RecordConnectedAccount(PortalClock clock)
{
    /// <summary>Our reason for an account that its owner cut off from us.</summary>
    public const string CutOffReason = "application.deauthorized";

    /// <summary>Whether these facts stand in the therapist's row already.</summary>
    public static bool Knows(Therapist therapist, string accountId, ConnectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        ArgumentNullException.ThrowIfNull(facts);
        return therapist.ConnectedAccount == accountId
            && (therapist.ChargesEnabled, therapist.TransfersEnabled, therapist.PayoutsEnabled, therapist.DetailsSubmitted, therapist.DisabledReason)
                == (facts.ChargesEnabled, facts.TransfersEnabled, facts.PayoutsEnabled, facts.DetailsSubmitted, facts.DisabledReason)
            && therapist.Country == (facts.Country ?? therapist.Country)
            && therapist.Currency == (facts.Currency ?? therapist.Currency)
            && therapist.Requirements.SequenceEqual(facts.Requirements);
    }

    /// <summary>The account was opened. An event that came first knows more than this answer.</summary>
    public async Task Opened(PortalDb db, int therapistId, string accountId, ConnectFacts facts, DateTimeOffset createdAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var therapist = await db.Therapists.SingleAsync(known => known.Id == therapistId, ct);
        if (therapist.ConnectedAccount is null) Told(therapist, accountId, facts, createdAt);
    }

    /// <summary>Stripe told it at <paramref name="saidAt"/> (UTC); false where that is older than what is known, and nothing changes.</summary>
    public bool Told(Therapist therapist, string accountId, ConnectFacts facts, DateTimeOffset saidAt)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        if (therapist.ConnectedAccount is null) therapist.Connect(accountId, clock.Now);
        return therapist.ConnectedAccount == accountId && therapist.AccountChanged(facts, saidAt, clock.Now);
    }

    /// <summary>It was read from Stripe just now. A reading has no place in the order of events, so it moves none of them out of turn.</summary>
    public bool Read(Therapist therapist, string accountId, ConnectFacts facts, DateTimeOffset createdAt)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        return !Knows(therapist, accountId, facts) && Told(therapist, accountId, facts, therapist.StripeChangedAt ?? createdAt);
    }

    /// <summary>Its owner cut it off from us at <paramref name="saidAt"/> (UTC): it can take no money any more.</summary>
    public bool CutOff(Therapist therapist, DateTimeOffset saidAt)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        var facts = new ConnectFacts(false, false, therapist.DetailsSubmitted, [], CutOffReason, TransfersEnabled: false);
        return therapist.AccountChanged(facts, saidAt, clock.Now);
    }
}
