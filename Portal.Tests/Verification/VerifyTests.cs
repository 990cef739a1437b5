using Portal.Ledger.Verification;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Verification;

/// <summary>Each kind of row is broken behind the verb's back, and exactly its line goes red.</summary>
public sealed class VerifyTests(SettledBusiness business) : IClassFixture<SettledBusiness>
{
    /// <summary>What is broken, on which side, and which line must say so.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "trial-balance", "INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 999999, Id, 7, Balance + 7 FROM LedgerAccounts WHERE Code = 'fee:stripe'; UPDATE LedgerAccounts SET Balance = Balance + 7 WHERE Code = 'fee:stripe'" },
        { "entries-complete", "DELETE FROM JournalSeals WHERE EntryId = 2" },
        { "balances-replayed", "UPDATE LedgerAccounts SET Balance = Balance + 5 WHERE Code = 'fee:stripe'; UPDATE LedgerAccounts SET Balance = Balance - 5 WHERE Code = 'revenue:subscription'" },
        { "sign-limits", Forged("prepaid:1", -1, 1, 5, "bank", 1, 0) },
        { "keys-and-reversals", Forged("loss:refund", 1, 0, 5, "bank", 1, 0, reverses: "1") },
        { "hash-chain", "UPDATE JournalEntries SET Description = 'something else' WHERE Id = 2" },
        { "clearing-in-time", Forged("clearing:refund", 1, 0, 5, "bank", 1, 0) },
        { "suspense-in-time", Forged("suspense:platform", 1, 0, 5, "bank", 1, 0) },
        { "oldest-event", "UPDATE WebhookEvents SET ReceivedAt = ReceivedAt - 3600000 WHERE Id = 1; UPDATE WebhookOutcomes SET State = 'Deferred', NextAttemptAt = 9999999999999 WHERE EventId = 1" },
        { "parked-events", "UPDATE WebhookOutcomes SET State = 'Parked', Reason = 'It fails.' WHERE EventId = 1" },
        { "oldest-operation", "UPDATE StripeOperations SET State = 'Unknown', CreatedAt = CreatedAt - 7200000, NextAttemptAt = 9999999999999" },
        { "cover", Forged("loss:therapist", 1, 0, 10_000_000, "payable:therapist:1", -1, 1) + "; UPDATE Replies SET EarnedCents = EarnedCents + 10000000" },
        { "connected-balances", Forged("memo:connected:1", 1, 0, 5, "memo:owner:1", -1, 0, memo: 1) + "; UPDATE Replies SET EarnedCents = EarnedCents + 5" },
        { "employer-money", "UPDATE SubsidyFundings SET AmountCents = AmountCents + 1" },
        { "grants-remaining", "UPDATE SubsidyGrants SET RemainingCents = RemainingCents - 1 WHERE RemainingCents > 0" },
        { "therapist-earnings", "UPDATE Replies SET EarnedCents = EarnedCents + 1" },
        { "plan-invoice-split", "UPDATE PlanInvoices SET CardPaidCents = CardPaidCents + 100" },
        { "credit-orders-open", "UPDATE CreditOrders SET AmountCents = AmountCents + 1" },
        { "bookings-reserved", "UPDATE Bookings SET EmployerPartCents = EmployerPartCents - 1" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_row_changed_behind_the_ledgers_back_turns_exactly_its_line_red(string invariant, string sql)
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        await folder.Tamper(sql);
        await OnlyBroken(folder, invariant);
    }

    [Theory]
    [InlineData("stripe-balances", "UPDATE objects SET json = json_set(json, '$.available', json_extract(json, '$.available') + 1) WHERE kind = '_balance'")]
    [InlineData("customer-balances", "UPDATE objects SET json = json_set(json, '$.balance', -100) WHERE kind = 'customer'")]
    public async Task A_figure_that_differs_at_Stripe_turns_exactly_its_line_red(string invariant, string sql)
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        await folder.TamperStripe(sql);
        await OnlyBroken(folder, invariant);
    }

    [Fact]
    public async Task A_line_that_names_another_balance_transaction_is_found_though_the_chain_was_made_anew()
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        await folder.Tamper("UPDATE JournalLines SET BalanceTransaction = 'txn_other' WHERE Id = (SELECT MIN(Id) FROM JournalLines WHERE BalanceTransaction IS NOT NULL)");
        await folder.ChainAnew();
        await OnlyBroken(folder, "stripe-lines");
    }

    [Fact]
    public async Task A_missing_trigger_is_named()
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        await folder.Tamper("SELECT 1", restoreTriggers: false);
        var (_, lines) = await OnlyBroken(folder, "triggers-present");
        Assert.Contains(lines, line => line.Contains("JournalEntries_no_update is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ledger_in_order_passes_every_check_and_each_line_says_how_many_were_compared()
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        var (exit, lines) = await folder.Verify();
        Assert.True(exit == 0, string.Join('\n', lines));
        Assert.Equal(business.Invariants.Count, lines.Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.StartsWith("ok ", StringComparison.Ordinal)), line => Assert.Matches("compared [0-9,]+$", line));
        Assert.Contains(lines, line => line.Contains("stripe-balances", StringComparison.Ordinal) && line.Contains("Stripe ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_sandbox_at_the_address_written_down_is_not_mistaken_for_the_portals_own()
    {
        await using var folder = VerifiedFolder.CopyOf(business.Folder);
        var elsewhere = Directory.CreateTempSubdirectory("portal-stranger-");
        await using (await folder.StrangerAtTheAddress(elsewhere.FullName))
        {
            var (exit, lines) = await folder.Verify();
            Assert.True(exit == 0, string.Join('\n', lines));
        }

        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public void Every_invariant_has_a_case_that_breaks_it()
    {
        var broken = Broken.Select(row => (string)row[0]).Concat(["stripe-balances", "customer-balances", "stripe-lines", "triggers-present"]);
        Assert.Equal(business.Invariants.Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_watch_looks_at_what_is_enforced_and_watched_and_a_full_run_at_everything()
    {
        string[] enforced = ["entries-complete", "keys-and-reversals", "sign-limits", "trial-balance", "triggers-present"];
        string[] watched = ["clearing-in-time", "cover", "oldest-event", "oldest-operation", "parked-events", "suspense-in-time"];
        string[] nightly =
        [
            "balances-replayed", "bookings-reserved", "connected-balances", "credit-orders-open", "customer-balances", "employer-money",
            "grants-remaining", "hash-chain", "plan-invoice-split", "stripe-balances", "stripe-lines", "therapist-earnings",
        ];
        await using var portal = await TestPortal.Start();
        Assert.Equal(enforced.Concat(watched), (await portal.Get<VerifyLedger>().Watched(CancellationToken.None)).Results.Select(result => result.Name));
        var full = (await portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None)).Results;
        Assert.Equal(enforced, full.Where(result => result.Kind == InvariantKind.Enforced).Select(result => result.Name));
        Assert.Equal(watched, full.Where(result => result.Kind == InvariantKind.Watched).Select(result => result.Name));
        Assert.Equal(nightly, full.Where(result => result.Kind == InvariantKind.Nightly).Select(result => result.Name));
    }

    [Fact]
    public async Task Verifying_beside_a_running_portal_waits_for_what_is_on_its_way()
    {
        await using var portal = await TestPortal.Start();
        await new SmallBusiness(portal).Make();
        var report = await portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None);
        Assert.True(report.Holds, string.Join('\n', report.Results.SelectMany(result => result.Finding.Offenders)));
        Assert.Null(report.Unsettled);
        Assert.True((await portal.Get<VerifyLedger>().Watched(CancellationToken.None)).Holds);
    }

    private static async Task<(int ExitCode, string[] Lines)> OnlyBroken(VerifiedFolder folder, string invariant)
    {
        var result = await folder.Verify();
        var red = result.Lines.Where(line => line.StartsWith("BROKEN", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        Assert.True(red.SequenceEqual([invariant]), string.Join('\n', result.Lines));
        Assert.Equal(1, result.ExitCode);
        return result;
    }

    /// <summary>A balanced, sealed entry of 1970 that no use case posted: debits one account and credits another.</summary>
    private static string Forged(string debit, int debitSide, int debitLimited, long cents, string credit, int creditSide, int creditLimited, int memo = 0, string reverses = "NULL")
    {
        string Account(string code, int side, int limited) =>
            $"INSERT INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo) VALUES ('{code}', 'usd', {side}, {limited}, {memo}) ON CONFLICT DO NOTHING; ";
        string Line(string code, long amount) =>
            $"INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 9001, Id, {amount}, Balance + {amount} FROM LedgerAccounts WHERE Code = '{code}'; "
            + $"UPDATE LedgerAccounts SET Balance = Balance + {amount} WHERE Code = '{code}'; ";
        return Account(debit, debitSide, debitLimited) + Account(credit, creditSide, creditLimited)
            + $"INSERT INTO JournalEntries (Id, Key, Kind, Description, Who, PostedAt, ReversesId) VALUES (9001, 'forged:entry', 'forged', 'forged', 'nobody', 0, {reverses}); "
            + Line(debit, cents) + Line(credit, -cents) + "INSERT INTO JournalSeals VALUES (9001)";
    }
}
