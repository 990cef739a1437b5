using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>What bookings have reserved is what the ledger holds for them.</summary>
internal sealed class BookingsReserved : IInvariant
{
    public string Name => "bookings-reserved";

    public string Sentence => "Each booking's reserved employer money equals subsidy:reserved:{booking}.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var balances = (await snapshot.Balances("subsidy:reserved:", ct)).ToDictionary(balance => balance.Key.Code, balance => balance.Value);
        var bookings = (await snapshot.Db.Bookings.Where(booking => booking.EmployerPart == EmployerPartState.Reserved)
                .Select(booking => new { booking.Id, booking.EmployerPartCents }).ToListAsync(ct))
            .ToDictionary(booking => AccountCode.SubsidyReserved(booking.Id).Value, booking => booking.EmployerPartCents);
        foreach (var code in balances.Keys.Union(bookings.Keys).Order(StringComparer.Ordinal))
            tally.Equal(code, balances.GetValueOrDefault(code), bookings.GetValueOrDefault(code), theirsName: "booking");
        return tally.Sums();
    }
}
