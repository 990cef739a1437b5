using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger.Verification;
using Portal.Payouts;
using Portal.People;
using Portal.Sessions;
using Portal.Tests.Support;
using Xunit;
using static Portal.Tests.Sessions.BookingExamples;

namespace Portal.Tests.Sessions;

/// <summary>A therapist who owes earns by a session again: the debt is settled before anything is sent.</summary>
public sealed class NettedShareTests
{
    private static readonly string[] Looked = ["therapist-earnings", "connected-balances", "trial-balance", "stripe-balances", "bookings-reserved"];

    [Fact]
    public async Task A_share_that_the_debt_uses_up_is_not_sent_and_owed_again_when_it_is_refunded()
    {
        await using var world = await SessionWorld.Start(card: null, terms: new() { AmountCents = 15_000 });
        await PaidOutAndRefunded(world);
        var second = await world.Settled(15_000, 0);
        Assert.Equal([$"payable:therapist:{world.TherapistId} 13500", $"receivable:therapist:{world.TherapistId} -13500"], await world.Entry($"booking:{second}:subsidy:netted"));
        var booking = await world.Booking(second);
        Assert.Equal((EmployerPartState.Sent, null, 13_500L), (booking.EmployerPart, booking.EmployerTransferId, booking.EmployerNettedCents));
        Assert.Equal(0, await Owed(world));
        Assert.Equal(13_500, (await world.Portal.Get<DebtQueries>().Mine(world.TherapistPerson, default))!.NettedCents);
        await AddsUp(world);

        Assert.Null((await Refund(world, second, 15_000, 15_000)).Refusal);
        await world.Portal.Settle();
        Assert.Equal((13_500L, 50_000L), (await Owed(world), await world.Balance(AccountCode.SubsidyPool(world.EmployerId))));
        await AddsUp(world);
    }

    [Fact]
    public async Task What_the_debt_leaves_is_sent_and_refunds_take_that_back_before_the_therapist_owes_again()
    {
        await using var world = await SessionWorld.Start(card: null, terms: new() { AmountCents = 15_000 });
        await PaidOutAndRefunded(world);
        await Forgive(world, 10_500);
        var second = await world.Settled(15_000, 0);
        Assert.Equal((0L, 10_500L), (await Owed(world), await world.Balance(AccountCode.MemoConnected(world.TherapistId))));
        Assert.Equal(10_500, await world.StripeBalance(await world.ConnectedAccount()));

        Assert.Null((await Refund(world, second, 10_000, 15_000)).Refusal);
        await world.Portal.Settle();
        Assert.Equal((0L, 1_500L), (await Owed(world), await world.Balance(AccountCode.MemoConnected(world.TherapistId))));
        Assert.Null((await Refund(world, second, 5_000, 5_000)).Refusal);
        await world.Portal.Settle();
        Assert.Equal((3_000L, 0L), (await Owed(world), await world.Balance(AccountCode.MemoConnected(world.TherapistId))));
        Assert.Equal(0, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
    }

    [Fact]
    public void Netted_and_sent_are_the_share_and_a_whole_refund_in_any_steps_takes_back_exactly_what_was_sent() =>
        Law.Holds(Gen.Choose(0, 20_000).And(Gen.Choose(1, 6_000).ListOf()).And(Gen.Elements(true, false)), drawn =>
        {
            var ((owed, steps), isSent) = drawn;
            var booking = Attended(offered: 15_000);
            booking.EmployerPartEarned(Due);
            var netted = booking.NetDebt(owed, Due);
            var sendable = booking.EmployerSendableCents;
            if (netted + sendable != booking.TherapistFromEmployerCents || netted != Math.Min(owed, booking.TherapistFromEmployerCents)) return false;
            if (isSent && sendable > 0) booking.EmployerPartSent("tr_1", Due);
            var held = 0L;
            foreach (var cents in steps.Append(int.MaxValue))
            {
                if (booking.Payment.LeftCents == 0) break;
                held += booking.EmployerHeldCents(booking.Refund(Math.Min(cents, booking.Payment.LeftCents), Due).Value.TherapistFromEmployerCents);
                if (!isSent && booking.EmployerSendableCents != sendable - held) return false;
                if (booking.EmployerPart is EmployerPartState.Earned or EmployerPartState.WaitingForFunds && booking.EmployerSendableCents == 0) return false;
            }

            return held == sendable;
        });

    /// <summary>A session was paid out to the therapist's bank before it was refunded: $135.00 are owed.</summary>
    private static async Task PaidOutAndRefunded(SessionWorld world)
    {
        var first = await world.Settled(15_000, 0);
        await world.Portal.Advance(TimeSpan.FromDays(10));
        Assert.Null((await Refund(world, first, 15_000, 15_000)).Refusal);
        await world.Portal.Settle();
        Assert.Equal(13_500, await Owed(world));
    }

    private static Task<Portal.Domain.Result<int>> Refund(SessionWorld world, int id, long cents, long seenLeftCents) =>
        world.Portal.Get<RefundSession>().Handle(new RefundToMake(id, cents, "The session did not help", seenLeftCents), world.Admin, CancellationToken.None);

    /// <summary>Somebody bears a part of the debt by hand.</summary>
    private static async Task Forgive(SessionWorld world, long cents) => await world.Portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(
        AdjustmentPostings.Approved(1, [new(AccountCode.LossTherapist, cents), new(AccountCode.ReceivableTherapist(world.TherapistId), -cents)],
            Approval.Of("A part of it is borne.", 1, 2).Value), CancellationToken.None), CancellationToken.None);

    private static Task<long> Owed(SessionWorld world) => world.Balance(AccountCode.ReceivableTherapist(world.TherapistId));

    private static async Task AddsUp(SessionWorld world)
    {
        var report = await world.Portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None);
        Assert.Empty(report.Results.Where(result => Looked.Contains(result.Name)).SelectMany(result => result.Finding.Offenders));
        await using var db = world.Portal.Db();
        Assert.Equal(0, await db.LedgerAccounts.Where(account => account.Code == "clearing:payout").SumAsync(account => account.Balance));
    }
}
