using Portal.Domain;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Reads Stripe's side of the books: balances, balance transactions and customers, every list to its end. Changes nothing.</summary>
public sealed class ReadStripe(StripeAccounts accounts)
{
    private const long PageSize = 100;

    /// <summary>Reads our accounts and the connected accounts named.</summary>
    public async Task<StripeReading> Handle(IEnumerable<string> connectedAccounts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(connectedAccounts);
        var own = new List<StripeAccountReading>();
        foreach (var group in accounts.Groups()) own.Add(await ReadAccount(group.Names, ct));
        var connected = new List<ConnectedReading>();
        foreach (var account in connectedAccounts) connected.Add(await ReadConnected(account, ct));
        return new StripeReading(own, connected);
    }

    /// <summary>A mark that changes whenever something happened in one of our accounts.</summary>
    public async Task<string> Mark(CancellationToken ct)
    {
        var newest = new List<string>();
        foreach (var group in accounts.Groups())
        {
            var events = await new EventService(accounts[group.Account]).ListAsync(new EventListOptions { Limit = 1 }, cancellationToken: ct);
            newest.Add(events.Data.FirstOrDefault()?.Id ?? "none");
        }

        return string.Join(' ', newest);
    }

    private async Task<StripeAccountReading> ReadAccount(IReadOnlyList<StripeAccountName> names, CancellationToken ct)
    {
        var client = accounts[names[0]];
        var movements = new List<MovementReading>();
        await foreach (var one in new BalanceTransactionService(client).ListAutoPagingAsync(new BalanceTransactionListOptions { Limit = PageSize }, cancellationToken: ct))
            movements.Add(new MovementReading(one.Id, one.Type, one.Net, one.Currency));
        var customers = new List<CustomerReading>();
        await foreach (var one in new CustomerService(client).ListAutoPagingAsync(new CustomerListOptions { Limit = PageSize }, cancellationToken: ct))
            customers.Add(new CustomerReading(one.Id, one.Balance));
        var balance = await new BalanceService(client).GetAsync(cancellationToken: ct);
        return new StripeAccountReading(names, StripeReading.Total(balance.Pending, balance.Available), movements, customers);
    }

    private async Task<ConnectedReading> ReadConnected(string account, CancellationToken ct)
    {
        var balance = await new BalanceService(accounts[StripeAccountName.Platform])
            .GetAsync(new RequestOptions { StripeAccount = account }, ct);
        return new ConnectedReading(account, StripeReading.Total(balance.Pending, balance.Available));
    }
}
