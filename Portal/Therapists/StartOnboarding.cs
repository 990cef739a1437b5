using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Payments.Operations;
using Portal.Payments.Therapists;
using Portal.People;

namespace Portal.Therapists;

/// <summary>Asks for a way into Stripe's onboarding.</summary>
/// <param name="RefreshUrl">Absolute address that makes a fresh link, for a used or old one.</param>
/// <param name="ReturnUrl">Absolute address Stripe leads back to.</param>
public sealed record StartOnboardingCommand(string RefreshUrl, string ReturnUrl);

/// <summary>Opens the therapist's Stripe account where there is none yet, and a link into Stripe's onboarding.</summary>
public sealed class StartOnboarding(Work work, OperationsLog operations, ConnectedAccounts accounts)
{
    /// <summary>Prices and pay are in US dollars, so accounts are opened in the United States.</summary>
    private const string Country = "US";

    /// <summary>The address to go to. Refused: not a therapist, cut off from us, Stripe's refusal.</summary>
    public async Task<Result<string>> Handle(StartOnboardingCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        var account = await Account(person, ct);
        return account.IsRefused ? account.Refusal : await accounts.OnboardingLink(account.Value, command.RefreshUrl, command.ReturnUrl, ct);
    }

    private async Task<Result<string>> Account(ActingPerson person, CancellationToken ct)
    {
        var intent = await work.Run(person, (db, _) => Intend(db, person, ct), ct);
        if (intent.IsRefused) return intent.Refusal;
        if (intent.Value.AccountId is { } known) return known;
        var outcome = await operations.Execute(intent.Value.OperationKey!, ct);
        return outcome.State == OperationState.Done ? outcome.Read<ConnectedAccountAnswer>().AccountId : outcome.ToRefusal("No account was opened.");
    }

    private async Task<Result<Intent>> Intend(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var found = await ActingTherapist.Find(db, person, ct);
        if (found.IsRefused) return found.Refusal;
        var therapist = found.Value;
        if (therapist.DisabledReason == RecordConnectedAccount.CutOffReason)
            return new Refusal("account_cut_off", "Your Stripe account was disconnected from us. Write to us, and we connect it again with you.");
        if (therapist.ConnectedAccount is { } known) return new Intent(known, null);
        var subject = $"therapist:{therapist.Id}";
        var before = await db.StripeOperations.Where(op => op.Subject == subject && op.Kind == CreateConnectedAccount.KindName)
            .Select(op => new { op.Key, op.State }).ToListAsync(ct);
        if (before.Find(op => op.State != OperationState.Failed) is { } open) return new Intent(null, open.Key);
        var key = $"{subject}:account:{before.Count + 1}";
        await operations.Record(db, CreateConnectedAccount.KindName, key, subject, new ConnectedAccountRequest(therapist.Id, Country), ct);
        return new Intent(null, key);
    }

    /// <summary>The account that is there, or the operation that opens it.</summary>
    private sealed record Intent(string? AccountId, string? OperationKey);
}
