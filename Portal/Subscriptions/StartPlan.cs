using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Ledger.Holds;
using Portal.Payments.Customers;
using Portal.Payments.Operations;
using Portal.Payments.Subscriptions;
using Portal.People;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>A member wants a plan.</summary>
/// <param name="PlanCode">Which plan.</param>
/// <param name="Interval">By the month or the year.</param>
/// <param name="AgreedCents">What the page said the first charge will be; refused where it has changed since.</param>
/// <param name="PortalUrl">Address of the portal, to which Stripe sends the person back.</param>
public sealed record StartPlanOrder(string? PlanCode, BillingInterval Interval, long AgreedCents, Uri PortalUrl);

/// <summary>Opens Stripe's Checkout for a plan; the plan runs once Stripe says so. One open plan for each member.</summary>
public sealed class StartPlan(
    Work work, IDbContextFactory<PortalDb> factory, OperationsLog operations, EnsureCustomer customers, EnsurePlanPrice prices, PlanOffers offers, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>The address of the Checkout page; asked again for the same plan while it is open, the same page.</summary>
    public async Task<Result<Uri>> Handle(StartPlanOrder order, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        var plan = catalog.Plan(order.PlanCode);
        if (plan.IsRefused) return plan.Refusal;
        if (!Enum.IsDefined(order.Interval)) return new Refusal("interval_unknown", "Choose to be billed by the month or by the year.", "interval");
        var agreed = await Agree(order, plan.Value, person, ct);
        if (agreed.IsRefused) return agreed.Refusal;
        var (member, offer) = agreed.Value;
        var customer = await customers.ForMember(member, person, ct);
        if (customer.IsRefused) return customer.Refusal;
        var price = await prices.Handle(plan.Value, order.Interval, person, ct);
        if (price.IsRefused) return price.Refusal;
        if (await CloseOther(member, order, person, ct) is { } refusal) return refusal;
        var key = await work.Run(person, (db, _) => Order(db, member, offer, order, customer.Value, price.Value, ct), ct);
        if (key.IsRefused) return key.Refusal;
        var outcome = await operations.Execute(key.Value, ct);
        return outcome.State == OperationState.Done ? new Uri(outcome.Read<CheckoutAnswer>().Url) : outcome.ToRefusal("Nothing was started.");
    }

    private async Task<Result<(Member Member, PlanOffer Offer)>> Agree(StartPlanOrder order, Plan plan, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.MemberOf(person, ct);
        if (member.IsRefused) return member.Refusal;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        if (await Open(db, member.Value.Id, ct) is { Status: not PlanSubscriptionStatus.Pending } running) return AlreadyRuns(running);
        var offer = await offers.Of(db, member.Value, plan, order.Interval, ct);
        return offer.FirstDueCents == order.AgreedCents ? (member.Value, offer)
            : new Refusal("price_changed", $"What you pay has changed to {Money.Usd(offer.FirstDueCents)}. Please look at it again before you go on.", "price");
    }

    /// <summary>Closes the Checkout page of another plan that was chosen before and not finished.</summary>
    private async Task<Refusal?> CloseOther(Member member, StartPlanOrder order, ActingPerson person, CancellationToken ct)
    {
        var key = await work.Run(person, async (db, _) =>
        {
            if (await Open(db, member.Id, ct) is not { CheckoutSessionId: { } session } other || Same(other, order)) return null;
            var request = new ExpireCheckoutRequest(other.Id, session);
            return (await operations.Record(db, ExpirePlanCheckout.Kind, $"plan-subscription:{other.Id}:checkout-expire:1", Subject(other), request, ct)).Key;
        }, ct);
        if (key is null) return null;
        var outcome = await operations.Execute(key, ct);
        return outcome.State switch
        {
            OperationState.Done => null,
            OperationState.Failed => new Refusal("plan_being_set_up", "The plan you chose before is being set up at Stripe. Please look again in a minute."),
            OperationState.Pending or OperationState.Sent or OperationState.Unknown => outcome.ToRefusal("Nothing was started."),
            _ => throw new InvalidOperationException($"No such state: {outcome.State}."),
        };
    }

    private async Task<Result<string>> Order(PortalDb db, Member member, PlanOffer offer, StartPlanOrder order, string customerId, string priceId, CancellationToken ct)
    {
        var open = await Open(db, member.Id, ct);
        if (open is not null) return open.Status == PlanSubscriptionStatus.Pending && Same(open, order) ? KeyOf(open) : AlreadyRuns(open);
        var plan = PlanSubscription.Order(member.Id, offer.Plan, order.Interval, clock.Now);
        if (plan.IsRefused) return plan.Refusal;
        db.PlanSubscriptions.Add(plan.Value);
        await db.SaveChangesAsync(ct);
        var request = new PlanCheckoutRequest(plan.Value.Id, customerId, priceId, offer.TrialDays > 0 ? offer.TrialDays : null,
            new Uri(order.PortalUrl, $"/employee/plan?started={plan.Value.Id}").ToString(),
            new Uri(order.PortalUrl, $"/employee/plan?plan={offer.Plan.Code}&interval={order.Interval}").ToString());
        await operations.Record(db, OpenPlanCheckout.Kind, KeyOf(plan.Value), Subject(plan.Value), request, ct);
        return KeyOf(plan.Value);
    }

    private static Task<PlanSubscription?> Open(PortalDb db, int memberId, CancellationToken ct) => db.PlanSubscriptions
        .Where(plan => plan.MemberId == memberId && plan.Status != PlanSubscriptionStatus.Cancelled && plan.Status != PlanSubscriptionStatus.Expired)
        .OrderByDescending(plan => plan.Id).FirstOrDefaultAsync(ct);

    private static bool Same(PlanSubscription plan, StartPlanOrder order) => plan.PlanCode == order.PlanCode && plan.Interval == order.Interval;

    private static string Subject(PlanSubscription plan) => $"plan-subscription:{plan.Id}";

    private static string KeyOf(PlanSubscription plan) => $"plan-subscription:{plan.Id}:checkout:1";

    private Refusal AlreadyRuns(PlanSubscription plan) =>
        new("plan_runs", $"You already have the {catalog.AllPlans().FirstOrDefault(known => known.Code == plan.PlanCode)?.Name ?? plan.PlanCode} plan. Nothing was started.");
}
