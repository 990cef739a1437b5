using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>An employer's money is all somewhere: free, granted, reserved, or used.</summary>
internal sealed class EmployerMoney : IInvariant
{
    private static readonly EmployerPartState[] Earned =
        [EmployerPartState.Earned, EmployerPartState.Sent, EmployerPartState.WaitingForFunds, EmployerPartState.Returned];

    public string Name => "employer-money";

    public string Sentence => "Per employer: paid in less paid back equals free, granted, reserved and used together.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var inLedger = await snapshot.Balances("subsidy:", ct);
        var employers = await snapshot.Db.Employers.OrderBy(employer => employer.Id).Select(employer => employer.Id).ToListAsync(ct);
        foreach (var employer in employers)
        {
            var paidIn = await snapshot.Db.SubsidyFundings.Where(funding => funding.EmployerId == employer && funding.Status == FundingStatus.Paid).SumAsync(funding => funding.AmountCents - funding.SettledCents, ct);
            var paidBack = await PoolDebits(snapshot, employer, ct);
            var held = await Held(snapshot, inLedger, employer, ct);
            var used = await Used(snapshot, employer, ct);
            tally.Equal($"employer {employer}", checked(held + used), checked(paidIn - paidBack), "held and used", "paid in");
        }

        return tally.Sums();
    }

    private static Task<long> PoolDebits(LedgerSnapshot snapshot, int employer, CancellationToken ct) => snapshot.Number(
        """
        SELECT COALESCE(SUM(l.Amount), 0) FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId JOIN JournalEntries e ON e.Id = l.EntryId
        WHERE a.Code = @pool AND e.Kind IN ('subsidy.paid-back', 'subsidy.funding-returned', 'subsidy.funding-reinstated')
        """, ct, ("@pool", AccountCode.SubsidyPool(employer).Value));

    private static async Task<long> Held(LedgerSnapshot snapshot, Dictionary<(string Code, string Currency), long> balances, int employer, CancellationToken ct)
    {
        var codes = (await snapshot.Db.Bookings.Where(booking => booking.EmployerId == employer).Select(booking => booking.Id).ToListAsync(ct))
            .Select(booking => AccountCode.SubsidyReserved(booking).Value).ToHashSet();
        var members = (await snapshot.Db.Members.Where(member => member.EmployerId == employer).Select(member => member.Id).ToListAsync(ct))
            .Select(member => AccountCode.SubsidyGranted(member, employer).Value);
        codes.UnionWith(members);
        codes.Add(AccountCode.SubsidyPool(employer).Value);
        return balances.Where(balance => codes.Contains(balance.Key.Code)).Sum(balance => balance.Value);
    }

    private static async Task<long> Used(LedgerSnapshot snapshot, int employer, CancellationToken ct)
    {
        var sessions = await snapshot.Db.Bookings.Where(booking => booking.EmployerId == employer && Earned.Contains(booking.EmployerPart))
            .SumAsync(booking => booking.EmployerPartCents - booking.EmployerReturnedCents, ct);
        var plans = await snapshot.Db.PlanInvoices.Where(invoice => invoice.EmployerId == employer && invoice.Status == PlanInvoiceStatus.Paid)
            .SumAsync(invoice => invoice.SubsidyCents, ct);
        var otherwise = await snapshot.Number(
            """
            SELECT COALESCE(SUM(l.Amount), 0) FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId JOIN JournalEntries e ON e.Id = l.EntryId
            WHERE (a.Code = @pool OR a.Code GLOB @granted) AND e.Kind IN ('plan.refunded', 'plan.missed-subsidy-refunded')
            """, ct, ("@pool", AccountCode.SubsidyPool(employer).Value), ("@granted", $"subsidy:[0-9]*:{employer}"));
        return checked(sessions + plans + otherwise);
    }
}
