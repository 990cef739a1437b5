using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Stripe's Balance of an account, and the newest balance transaction that is in it.</summary>
/// <param name="Cents">Pending and available together, in cents by currency.</param>
/// <param name="Newest">The newest balance transaction; null where there is none.</param>
/// <param name="NewestAt">When that one was made (UTC).</param>
/// <param name="Moved">Whether money moved while it was read, so that it can't be said what is in it.</param>
public sealed record BalanceReading(IReadOnlyDictionary<string, long> Cents, string? Newest, DateTimeOffset NewestAt, bool Moved)
{
    /// <summary>Reads it.</summary>
    public static async Task<BalanceReading> Of(StripeClient client, CancellationToken ct)
    {
        var before = await NewestOf(client, ct);
        var balance = await new BalanceService(client).GetAsync(cancellationToken: ct);
        var after = await NewestOf(client, ct);
        return new BalanceReading(StripeReading.Total(balance.Pending, balance.Available), after?.Id,
            after is null ? DateTimeOffset.UnixEpoch : new DateTimeOffset(after.Created, TimeSpan.Zero), before?.Id != after?.Id);
    }

    private static async Task<BalanceTransaction?> NewestOf(StripeClient client, CancellationToken ct) =>
        (await new BalanceTransactionService(client).ListAsync(new BalanceTransactionListOptions { Limit = 1 }, cancellationToken: ct)).Data.FirstOrDefault();
}
