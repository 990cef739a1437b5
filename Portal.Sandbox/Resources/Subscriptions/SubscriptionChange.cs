using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`POST /v1/subscriptions/{id}`: other prices, quantities, trial, cycle; with proration.</summary>
internal sealed class SubscriptionChange(Scope scope, JsonObject subscription, JsonObject given)
{
    private readonly string _prorations = given.Text("proration_behavior") ?? "create_prorations";
    private readonly long _at = given.LongOrNull("proration_date") ?? scope.Now;
    private readonly bool _trialing = subscription.Text("status") == "trialing";
    private bool _changed;
    private bool _resets;

    public void Apply()
    {
        Subscriptions.RequireLive(subscription);
        RequireDate();
        SubscriptionFields.Apply(scope, subscription, given);
        if (given.Items("items") is { Count: > 0 } items) ChangeItems(items);
        ChangeTrial();
        if (given.Text("billing_cycle_anchor") == "now") Reset();
        var behavior = given.Text("payment_behavior") ?? "allow_incomplete";
        if (_resets) SubscriptionInvoices.Change(scope, subscription, newPeriod: true, behavior);
        else if (_changed && _prorations == "always_invoice" && !_trialing) SubscriptionInvoices.Change(scope, subscription, newPeriod: false, behavior);
        Subscriptions.PlanCycle(scope, subscription);
        scope.EmitUpdate("customer.subscription.updated", subscription);
    }

    private void RequireDate()
    {
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        if (_at < start || _at > end) throw ApiError.Invalid("Cannot specify `proration_date` outside of the current billing period.", "proration_date");
    }

    private void ChangeItems(List<JsonObject> wanted)
    {
        var before = subscription.Items("items").Select(item => item.Copy()).ToList();
        var after = before.Select(item => item.Copy()).ToList();
        for (var i = 0; i < wanted.Count; i++) ChangeItem(after, wanted[i], $"items[{i}]");
        var sameInterval = after.Count == 0 || SubscriptionItems.Interval(after[0]) == SubscriptionItems.Interval(before[0]);
        SubscriptionItems.Set(subscription, after);
        if (sameInterval) Prorate(before, after);
        else if (!_trialing) ResetFrom(before);
    }

    private void ChangeItem(List<JsonObject> items, JsonObject wanted, string parameter)
    {
        if (wanted.Text("id") is not { } id)
        {
            var added = SubscriptionItems.New(scope, subscription, wanted, parameter);
            (added["current_period_start"], added["current_period_end"]) = (items[0].Long("current_period_start"), items[0].Long("current_period_end"));
            items.Add(added);
            return;
        }
        var item = items.Find(other => other.Id() == id) ?? throw ApiError.Missing("subscription_item", id, $"{parameter}[id]");
        if (wanted.Flag("deleted"))
        {
            items.Remove(item);
            return;
        }
        if (SubscriptionItems.PriceOf(scope, wanted, parameter) is { } price) SubscriptionItems.SetPrice(scope, item, price);
        if (SubscriptionItems.Quantity(wanted) is { } quantity) item["quantity"] = quantity;
        Metadata.Merge(item, wanted);
    }

    private void Prorate(List<JsonObject> before, List<JsonObject> after)
    {
        foreach (var old in before)
        {
            var now = after.Find(item => item.Id() == old.Id());
            if (now is not null && Same(old, now)) continue;
            _changed = true;
            if (!Bills) continue;
            Proration.Credit(scope, subscription, old, _at);
            if (now is not null) Proration.Debit(scope, subscription, now, _at);
        }
        foreach (var added in after.Where(item => before.TrueForAll(old => old.Id() != item.Id())))
        {
            _changed = true;
            if (Bills) Proration.Debit(scope, subscription, added, _at);
        }
    }

    private bool Bills => !_trialing && _prorations != "none" && (subscription.Text("status") is "active" or "past_due");

    /// <summary>Another interval begins a new period today; the rest of the old one is credited.</summary>
    private void ResetFrom(List<JsonObject> before)
    {
        if (_prorations != "none")
        {
            foreach (var old in before) Proration.Credit(scope, subscription, old, _at);
        }
        Reset();
    }

    private void ChangeTrial()
    {
        if (given.Text("trial_end") == "now" && _trialing)
        {
            subscription["trial_end"] = scope.Now;
            subscription["status"] = "active";
            scope.Unschedule(Subscriptions.TrialNoticeDue, subscription.Id());
            Reset();
        }
        else if (given.LongOrNull("trial_end") is not null && Subscriptions.TrialEnd(scope, given) is { } end)
        {
            subscription["billing_cycle_anchor"] = end;
            SubscriptionItems.SetPeriod(subscription, SubscriptionItems.PeriodOf(subscription).Start, end);
            Subscriptions.BeginTrial(scope, subscription, end);
        }
    }

    private void Reset()
    {
        subscription["billing_cycle_anchor"] = scope.Now;
        SubscriptionItems.SetPeriod(subscription, scope.Now, Period.End(SubscriptionItems.Recurring(subscription), scope.Now, scope.Now));
        _resets = true;
    }

    private static bool Same(JsonObject old, JsonObject now) =>
        old.TextAt("price.id") == now.TextAt("price.id") && old.LongOrNull("quantity") == now.LongOrNull("quantity");
}
