using Portal.Domain;
using Portal.Domain.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>Reads what a connected account holds.</summary>
public sealed partial class ConnectedBalanceReader(StripeAccounts accounts, ILogger<ConnectedBalanceReader> logger)
{
    private const int NewestMovements = 100;

    /// <summary>Reads it; null where Stripe could not be asked.</summary>
    public async Task<ConnectedReading?> Read(string connectedAccount, string currency, CancellationToken ct)
    {
        try
        {
            var client = accounts[StripeAccountName.Platform];
            var onAccount = new RequestOptions { StripeAccount = connectedAccount };
            var balance = await new BalanceService(client).GetAsync(new BalanceGetOptions(), onAccount, ct);
            var pending = In(balance.Pending, currency);
            var next = pending == 0 ? null : await NextAvailable(client, onAccount, ct);
            return new ConnectedReading(In(balance.Available, currency), pending, currency, next);
        }
        catch (Exception fault) when (fault is StripeException or HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            LogNotRead(logger, connectedAccount, fault.Message);
            return null;
        }
    }

    private static long In(List<BalanceAmount> amounts, string currency) => amounts.Where(amount => amount.Currency == currency).Sum(amount => amount.Amount);

    /// <summary>When the next of what is pending becomes available (UTC); what is pending is among the newest movements.</summary>
    private static async Task<DateTimeOffset?> NextAvailable(StripeClient client, RequestOptions onAccount, CancellationToken ct)
    {
        var newest = await new BalanceTransactionService(client).ListAsync(new BalanceTransactionListOptions { Limit = NewestMovements }, onAccount, ct);
        return newest.Data.Where(movement => movement.Status == "pending").Select(movement => (DateTimeOffset?)new DateTimeOffset(movement.AvailableOn, TimeSpan.Zero)).Min();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The balance of {Account} could not be read: {Reason}")]
    private static partial void LogNotRead(ILogger logger, string account, string reason);
}
