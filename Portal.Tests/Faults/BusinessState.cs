using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Tests.Support;

namespace Portal.Tests.Faults;

/// <summary>
/// Everything a portal's business rows and books say, as lines to compare: all entities with all their columns but our own numbers and
/// the moments at which we learned of things, and every journal entry with its lines. What was asked of Stripe is left out: what an
/// event told first need not be asked.
/// </summary>
internal static class BusinessState
{
    /// <summary>What Stripe's accounts held when last read is a reading, not state; the rest of a plan's times are Stripe's own.</summary>
    private static readonly string[] NotState = [nameof(PortalDb.ConnectedBalances)];

    /// <summary>Our own numbers depend on the order of arrival, as does who was first to know.</summary>
    private static readonly string[] NotCompared = ["Id", "Version", "PlanInvoiceId"];

    public static async Task<IReadOnlyList<string>> Of(TestPortal portal)
    {
        await using var db = portal.Db();
        var state = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType.IsSubclassOf(typeof(Entity)) && !NotState.Contains(type.GetTableName())))
            state.AddRange(await Rows(db, type));
        state.AddRange(await db.OutboxMails.Select(mail => $"mail {mail.Key} {mail.Recipient} {mail.Subject}").ToListAsync());
        state.AddRange(await db.LedgerAccounts.Where(account => account.Balance != 0).Select(account => $"account {account.Code} {account.Balance}").ToListAsync());
        state.AddRange(await Entries(db));
        return [.. state.Order(StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<string>> Rows(PortalDb db, IEntityType type)
    {
        var columns = type.GetProperties().Where(property => !NotCompared.Contains(property.Name) && !IsTime(property)).OrderBy(property => property.Name).ToList();
        var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!).AsNoTracking().ToListAsync();
        // A card that came and went may never have been seen here.
        return rows.Where(row => row is not PaymentCard { DetachedAt: not null })
            .Select(row => $"{type.GetTableName()} {string.Join(' ', columns.Select(column => $"{column.Name}={column.PropertyInfo?.GetValue(row)}"))}");
    }

    private static bool IsTime(IProperty property) => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTimeOffset);

    private static async Task<IEnumerable<string>> Entries(PortalDb db)
    {
        var lines = await db.JournalLines.OrderBy(line => line.Id).Select(line => new { line.Entry.Key, line.Entry.Kind, line.Account.Code, line.Amount }).ToListAsync();
        return lines.GroupBy(line => (line.Key, line.Kind))
            .Select(entry => $"entry {entry.Key.Kind} {entry.Key.Key}: {string.Join(", ", entry.Select(line => $"{line.Code} {line.Amount}").Order(StringComparer.Ordinal))}");
    }
}
