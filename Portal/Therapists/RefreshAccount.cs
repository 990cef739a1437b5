using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Payments.Therapists;
using Portal.People;

namespace Portal.Therapists;

/// <summary>Reads the therapist's Stripe account again, for whoever comes back from Stripe before its events do.</summary>
public sealed class RefreshAccount(Work work, IDbContextFactory<PortalDb> factory, ConnectedAccounts accounts, RecordConnectedAccount record)
{
    /// <summary>Whether the account can take money now. Refused: not a therapist, no account yet, or none that we may read.</summary>
    public async Task<Result<bool>> Handle(ActingPerson person, CancellationToken ct)
    {
        var (accountId, version) = await Known(person, ct);
        if (accountId is null) return new Refusal("no_account", "There is no Stripe account yet. Set it up first.");
        var read = await accounts.ReadFor(accountId, ct);
        if (read.IsRefused) return read.Refusal;
        var state = read.Value;
        return await work.Run(person, async (db, _) =>
        {
            var found = await ActingTherapist.Find(db, person, ct);
            if (found.IsRefused) return found.Refusal;
            // Changed while we read: what changed it knows as much, and its own event follows.
            if (found.Value.Version == version) record.Read(found.Value, accountId, state.Facts, state.CreatedAt);
            return (Result<bool>)found.Value.IsOnboarded;
        }, ct);
    }

    private async Task<(string? AccountId, int Version)> Known(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = await ActingTherapist.Find(db, person, ct);
        return found.IsRefused ? (null, 0) : (found.Value.ConnectedAccount, found.Value.Version);
    }
}
