using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Payments.Therapists;
using Portal.People;

namespace Portal.Therapists;

/// <summary>Makes a link into the therapist's own dashboard at Stripe, at the moment it is clicked.</summary>
public sealed class OpenDashboard(IDbContextFactory<PortalDb> factory, ConnectedAccounts accounts)
{
    /// <summary>The address to go to. Refused: not a therapist, onboarding not finished, Stripe's refusal.</summary>
    public async Task<Result<string>> Handle(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = await ActingTherapist.Find(db, person, ct);
        if (found.IsRefused) return found.Refusal;
        return found.Value is { ConnectedAccount: { } accountId, DetailsSubmitted: true }
            ? await accounts.DashboardLink(accountId, ct)
            : new Refusal("not_onboarded", "Your dashboard at Stripe opens once you have finished setting up your account.");
    }
}
