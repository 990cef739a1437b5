using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>A portal whose platform account holds money, and therapists who earn of it.</summary>
internal sealed class PayoutStage : IAsyncDisposable
{
    private const int EmployerId = 1;
    private static readonly Actor Test = new("test");
    private int bookings = 1_000;

    private PayoutStage(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; private set; }

    public ActingPerson Admin { get; } = new(301, "Ana", PortalRole.Admin, "America/New_York");

    public StripeClient Stripe => Portal.Get<StripeAccounts>()[StripeAccountName.Platform];

    public DateTimeOffset Now => Portal.Get<PortalClock>().Now;

    public static async Task<PayoutStage> Start(long fundCents = 500_000, string fundedBy = "pm_card_bypassPending")
    {
        var stage = new PayoutStage(await TestPortal.Start());
        if (fundCents > 0) await stage.FundNow(fundCents, fundedBy);
        return stage;
    }

    /// <summary>The same portal, stopped and started again on its own files.</summary>
    public async Task Restart()
    {
        await Portal.Stop();
        Portal = await TestPortal.Start(Portal.Folder);
    }

    public async Task<int> Therapist(string name = "Ruth Okafor", string bankAccount = "000123456789")
    {
        var therapist = await Portal.AddTherapist(name);
        var link = await Portal.OnboardingLink(therapist);
        await HostedOnboarding.Finish(link, bankAccount: bankAccount);
        await Portal.Settle();
        return therapist.Id;
    }

    /// <summary>The employer's share of a session, earned and not transferred yet.</summary>
    public Task Earn(int therapistId, long cents)
    {
        var booking = ++bookings;
        return Post(SessionPostings.Reserved(booking, EmployerId, cents), SessionPostings.EmployerPartEarned(booking, therapistId, cents, cents));
    }

    /// <summary>The card share of a session: a destination charge with 10 % for the platform; its money is available at once.</summary>
    public async Task ChargeCard(int therapistId, long cents, string card = "pm_card_bypassPending")
    {
        var payment = await new PaymentIntentService(Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents, Currency = "usd", PaymentMethod = card, PaymentMethodTypes = ["card"], Confirm = true,
            ApplicationFeeAmount = cents / 10, TransferData = new() { Destination = await Account(therapistId) },
            Expand = ["latest_charge.balance_transaction", "latest_charge.transfer.balance_transaction", "latest_charge.application_fee.balance_transaction"],
        });
        var charge = payment.LatestCharge;
        await Post(SessionPostings.CardCharged(++bookings, therapistId, payment.Id,
            Moved(charge.BalanceTransaction), Moved(charge.Transfer.BalanceTransaction), Moved(charge.ApplicationFee.BalanceTransaction)));
        await Portal.Settle();
    }

    /// <summary>Moves both clocks to just after the next scheduled run.</summary>
    public Task ToFriday() => Portal.Advance(PayoutRule.NextRunAt(Portal.Get<MoneyRules>(), Now) - Now + TimeSpan.FromMinutes(5));

    public Task Post(params JournalEntry[] entries) =>
        Portal.Get<Work>().Run(Test, (_, journal) => journal.Post(entries, CancellationToken.None), CancellationToken.None);

    public async Task<string> Account(int therapistId)
    {
        await using var db = Portal.Db();
        return (await db.Therapists.SingleAsync(therapist => therapist.Id == therapistId)).ConnectedAccount!;
    }

    /// <summary>A therapist, signed in.</summary>
    public async Task<ActingPerson> Person(int therapistId)
    {
        await using var db = Portal.Db();
        var therapist = await db.Therapists.SingleAsync(known => known.Id == therapistId);
        return new ActingPerson(therapist.PersonId, therapist.Name, PortalRole.Therapist, therapist.TimeZone);
    }

    public async Task<List<PayoutRun>> Runs()
    {
        await using var db = Portal.Db();
        return await db.PayoutRuns.AsNoTracking().OrderBy(run => run.Id).ToListAsync();
    }

    /// <summary>A therapist's items, oldest first.</summary>
    public async Task<List<PayoutItem>> Items(int therapistId)
    {
        await using var db = Portal.Db();
        return await db.PayoutItems.AsNoTracking().Where(item => item.TherapistId == therapistId).OrderBy(item => item.Id).ToListAsync();
    }

    public async Task<List<BankPayout>> BankPayouts(int therapistId)
    {
        await using var db = Portal.Db();
        return await db.BankPayouts.AsNoTracking().Where(payout => payout.TherapistId == therapistId).OrderBy(payout => payout.Id).ToListAsync();
    }

    /// <summary>What Stripe holds, available and pending together.</summary>
    public async Task<long> AtStripe(string? account = null)
    {
        var balance = await new BalanceService(Stripe).GetAsync(null, new RequestOptions { StripeAccount = account });
        return balance.Available.Concat(balance.Pending).Sum(part => part.Amount);
    }

    /// <summary>Whether every figure agrees with Stripe: platform, connected accounts, clearing and trial balance.</summary>
    public async Task AgreesWithStripe(params int[] therapistIds)
    {
        Assert.Equal(await AtStripe(), await Portal.Balance("stripe:platform"));
        Assert.Equal(0, await Portal.Balance("clearing:payout"));
        foreach (var id in therapistIds) Assert.Equal(await AtStripe(await Account(id)), await Portal.Balance($"memo:connected:{id}"));
        await using var db = Portal.Db();
        Assert.Equal(0, await db.LedgerAccounts.SumAsync(account => account.Balance));
        Assert.Empty(await db.WebhookOutcomes.Where(outcome =>
            outcome.State == WebhookState.Parked || outcome.State == WebhookState.Failing).ToListAsync());
    }

    /// <summary>Tells the sandbox what is to go wrong.</summary>
    public async Task Faults(string json)
    {
        using var http = new HttpClient();
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri($"{Portal.SandboxUrl}/_sandbox/faults"), body);
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    /// <summary>An employer pays in by card.</summary>
    public async Task FundNow(long cents, string card)
    {
        var payment = await new PaymentIntentService(Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents, Currency = "usd", PaymentMethod = card, PaymentMethodTypes = ["card"], Confirm = true, Expand = ["latest_charge.balance_transaction"],
        });
        await Post(SubsidyPostings.FundingPaid(EmployerId, 1, payment.Id, Moved(payment.LatestCharge.BalanceTransaction)));
    }

    private static StripeMovement Moved(BalanceTransaction booked) => new(booked.Id, booked.Amount, booked.Fee);
}
