using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.People;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>What the plans cost a member, with the employer's part as things stand. Rules plan-subsidy-cap and one-trial.</summary>
public sealed class PlanOffers(IDbContextFactory<PortalDb> factory, CatalogOptions catalog, MoneyRules rules, PortalClock clock)
{
    /// <summary>Every plan by the month and by the year.</summary>
    public async Task<Result<IReadOnlyList<PlanOffer>>> All(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.MemberOf(person, ct);
        if (member.IsRefused) return member.Refusal;
        var offers = new List<PlanOffer>();
        foreach (var plan in catalog.AllPlans())
            foreach (var interval in Enum.GetValues<BillingInterval>())
                offers.Add(await Of(db, member.Value, plan, interval, ct));
        return offers;
    }

    /// <summary>One plan.</summary>
    internal async Task<PlanOffer> Of(PortalDb db, Member member, Plan plan, BillingInterval interval, CancellationToken ct)
    {
        var price = plan.PriceCents(interval);
        var subsidy = await Subsidy(db, member.EmployerId, plan.Code, interval, price, rules.MinimumChargeCents, ct);
        var employer = await db.Employers.Where(known => known.Id == member.EmployerId).Select(known => known.Name).SingleAsync(ct);
        var hadTrial = await db.PlanSubscriptions.AnyAsync(known => known.MemberId == member.Id && known.StripeSubscriptionId != null, ct);
        // Without a trial the first invoice is final and paid before anyone could put a subsidy on it.
        return hadTrial
            ? new PlanOffer(plan, interval, price, subsidy, 0, employer, 0, clock.Now)
            : new PlanOffer(plan, interval, price, subsidy, subsidy, employer, rules.TrialDays, clock.Now.AddDays(rules.TrialDays));
    }

    /// <summary>What an invoice of that price would get from the employer now.</summary>
    internal static async Task<long> Subsidy(PortalDb db, int employerId, string planCode, BillingInterval interval, long totalCents, long minimumCents, CancellationToken ct)
    {
        var (monthly, _) = await Programme(db, employerId, planCode, ct);
        if (monthly == 0) return 0;
        var pool = AccountCode.SubsidyPool(employerId).Value;
        var free = await db.LedgerAccounts.Where(account => account.Code == pool).Select(account => account.Balance * account.NormalSide).FirstOrDefaultAsync(ct);
        return PlanSubsidy.For(new PlanSubsidyRequest
        {
            MonthlyCents = monthly,
            MonthsCovered = PlanSubsidy.MonthsCovered(interval),
            InvoiceTotalCents = totalCents,
            FreeBudgetCents = free,
            MinimumChargeCents = minimumCents,
        });
    }

    /// <summary>The employer's best running programme for a plan: cents a month and its id; zero for none.</summary>
    internal static async Task<(long MonthlyCents, int? Id)> Programme(PortalDb db, int employerId, string planCode, CancellationToken ct)
    {
        var best = await db.SubsidyProgrammes.AsNoTracking()
            .Where(programme => programme.EmployerId == employerId && programme.Kind == SubsidyKind.Plan && programme.PlanCode == planCode && programme.Active)
            .OrderByDescending(programme => programme.AmountCents).FirstOrDefaultAsync(ct);
        return best is null ? (0, null) : (best.OfferForPlanMonth(planCode), best.Id);
    }
}
