using System.Globalization;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;
using Stripe;

namespace Bench;

/// <summary>Therapists with Stripe accounts and earnings, and the money at Stripe to pay them.</summary>
internal sealed class PayoutsFilling(PortalInProcess portal, Uri sandbox)
{
    private const int EmployerId = 1;
    private const int Batch = 200;
    private const long EarnedCents = 12_000;
    private const long LargestPayment = 90_000_000;
    private static readonly Actor Bench = new("bench");
    private readonly StripeClient stripe = new(Servers.PlatformKey, apiBase: sandbox.ToString().TrimEnd('/'));

    private int joined;

    /// <summary>Makes so many more, each with the same earnings.</summary>
    public async Task Fill(int therapists)
    {
        for (var funded = 0L; funded < therapists * EarnedCents; funded += LargestPayment) await Fund();
        var accounts = new string[therapists];
        await Parallel.ForAsync(0, therapists, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (n, _) => accounts[n] = await Onboard());
        foreach (var batch in accounts.Chunk(Batch)) await Join(batch);
    }

    private async Task Fund()
    {
        var payment = await new PaymentIntentService(stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = LargestPayment, Currency = "usd", PaymentMethod = "pm_card_bypassPending", PaymentMethodTypes = ["card"], Confirm = true,
            Expand = ["latest_charge.balance_transaction"],
        });
        var booked = payment.LatestCharge.BalanceTransaction;
        await Post([SubsidyPostings.FundingPaid(EmployerId, 1, payment.Id, new StripeMovement(booked.Id, booked.Amount, booked.Fee))]);
    }

    private async Task<string> Onboard()
    {
        var account = await new AccountService(stripe).CreateAsync(new AccountCreateOptions
        {
            Type = "express",
            Capabilities = new AccountCapabilitiesOptions
            {
                Transfers = new AccountCapabilitiesTransfersOptions { Requested = true },
                CardPayments = new AccountCapabilitiesCardPaymentsOptions { Requested = true },
            },
            Settings = new AccountSettingsOptions { Payouts = new AccountSettingsPayoutsOptions { Schedule = new AccountSettingsPayoutsScheduleOptions { Interval = "manual" } } },
        });
        await SandboxProcess.Control(sandbox, $"accounts/{account.Id}/onboard", "{}");
        return account.Id;
    }

    private async Task Join(string[] accounts)
    {
        var now = portal.Get<PortalClock>().Now;
        var therapists = accounts.Select(account =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Therapist {++joined}");
            var therapist = Therapist.Join(1_000 + joined, new TherapistProfile(name, "", "", "", "UTC"), now).Value;
            therapist.Connect(account, now);
            therapist.AccountChanged(new ConnectFacts(true, true, true, [], null, "US", "usd"), now, now);
            return therapist;
        }).ToList();
        await portal.Get<Work>().Run(Bench, (db, _) => { db.Therapists.AddRange(therapists); return Task.CompletedTask; }, CancellationToken.None);
        await Post([.. therapists.SelectMany(therapist => Earned(therapist.Id))]);
    }

    private static IEnumerable<JournalEntry> Earned(int therapistId) =>
        [SessionPostings.Reserved(therapistId, EmployerId, EarnedCents), SessionPostings.EmployerPartEarned(therapistId, therapistId, EarnedCents, EarnedCents)];

    private Task Post(JournalEntry[] entries) => portal.Get<Work>().Run(Bench, (_, journal) => journal.Post(entries, CancellationToken.None), CancellationToken.None);
}
