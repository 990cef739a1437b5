using Portal.Domain.Reconciliation;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Says what a run reads and with which client, so that the run itself need not know Stripe.</summary>
public sealed class ReconciliationScopes(StripeAccounts accounts)
{
    /// <summary>What the present reading of a run reads.</summary>
    public ReconciliationScope Of(ReconciliationRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var names = accounts.Groups().FirstOrDefault(group => group.Account == run.Account)?.Names ?? [run.Account];
        return new ReconciliationScope(run.Id, run.Account, names, accounts[run.Account], Start(run.ReadFromDay), Start(run.UntilDay?.AddDays(1)), run.CreatedAt);
    }

    /// <summary>Reads Stripe's Balance.</summary>
    public Task<BalanceReading> Balance(ReconciliationScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return BalanceReading.Of(scope.Client, ct);
    }

    private static DateTimeOffset? Start(DateOnly? day) => day is { } known ? new DateTimeOffset(known.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
