using Microsoft.EntityFrameworkCore;

namespace Portal.Tests.Support;

/// <summary>Reads the ledger of a test as short text.</summary>
public static class LedgerReading
{
    /// <summary>An account's balance on its normal side, in cents.</summary>
    public static async Task<long> Balance(this TestPortal portal, string code)
    {
        await using var db = portal.Db();
        return await db.LedgerAccounts.Where(account => account.Code == code && account.Currency == "usd")
            .Select(account => account.Balance * account.NormalSide).SingleOrDefaultAsync();
    }

    /// <summary>The lines of an entry, each as "account amount" (debit positive), in posting order; empty where it is not posted.</summary>
    public static async Task<string[]> Entry(this TestPortal portal, string key)
    {
        await using var db = portal.Db();
        return [.. (await db.JournalLines.Where(line => line.Entry.Key == key).OrderBy(line => line.Id)
            .Select(line => new { line.Account.Code, line.Amount }).ToListAsync()).Select(line => $"{line.Code} {line.Amount}")];
    }
}
