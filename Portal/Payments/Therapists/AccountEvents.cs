using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Webhooks;
using Portal.Therapists;

namespace Portal.Payments.Therapists;

/// <summary>
/// What the events of a connected account have in common: the account is read again, because an event shows it as it was.
/// A therapist who was changed while it was read is left for the next try, so that an older reading never wins.
/// </summary>
public sealed class AccountEvents(IDbContextFactory<PortalDb> factory, ConnectedAccounts accounts, RecordConnectedAccount record)
{
    /// <summary>Reads the account and returns what is to be recorded.</summary>
    public async Task<EventAction> Prepare(StripeEvent received, string accountId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var seen = await VersionOf(accountId, ct);
        if (await accounts.Read(accountId, ct) is not { } state) return StripeEvent.Ignore("The account is no longer connected to us.");
        if (state.TherapistId is not { } therapistId) return StripeEvent.Ignore("The account is not a therapist's.");
        return async (db, _) =>
        {
            var therapist = await db.Therapists.SingleOrDefaultAsync(known => known.Id == therapistId, ct);
            if (therapist is null) return Handled.Ignored("The therapist is unknown here.");
            if (therapist.ConnectedAccount is { } own && own != accountId) return Handled.Ignored("The therapist has another account.");
            if (RecordConnectedAccount.Knows(therapist, accountId, state.Facts)) return Handled.Ignored("It says what is known already.");
            if (seen is null ? therapist.ConnectedAccount is not null : therapist.Version != seen)
                return Handled.NotYet("The therapist was changed while the account was read.");
            return record.Told(therapist, accountId, state.Facts, received.Created) ? Handled.Processed : Handled.Ignored("It is older than what is known.");
        };
    }

    private async Task<int?> VersionOf(string accountId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Therapists.Where(therapist => therapist.ConnectedAccount == accountId).Select(therapist => (int?)therapist.Version).SingleOrDefaultAsync(ct);
    }
}
