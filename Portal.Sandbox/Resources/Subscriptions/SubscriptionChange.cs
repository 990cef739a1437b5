using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`POST /v1/subscriptions/{id}`: other prices, quantities, trial, cycle; with proration.</summary>
internal sealed class SubscriptionChange(Scope scope, JsonObject subscription, JsonObject given)
{
    private readonly string _prorations = given.Text("proration_behavior") ?? "create_prorations";
    private readonly string _behavior = given.Text("payment_behavior") ?? "allow_incomplete";
    private readonly long _at = given.LongOrNull("proration_date") ?? scope.Now;
    private readonly bool _trialing = subscription.Text("status") == "trialing";
    private readonly JsonObject _before = subscription.Copy();
    private bool _changed;
    private bool _resets;

    public void Apply()
    {
        Subscriptions.RequireLive(subscription);
        PendingUpdates.RequireAllowed(given);
        RequireDate();
        PendingUpdates.Drop(scope, subscription);
        SubscriptionFields.Apply(scope, subscription, given);
        var items = given.Items("items");
        if (items.Count > 0) ChangeItems(items);
        ChangeTrial();
        if (given.Text("billing_cycle_anchor") == "now") Reset();
        if (_resets) CreditAll();
        else if (items.Count > 0) Prorate();
        _changed |= SubscriptionExtras.Add(scope, subscription, given);
        Bill();
        FollowPeriod();
        Subscriptions.PlanCycle(scope, subscription);
        scope.EmitUpdate("customer.subscription.updated", subscription);
    }

    private bool Bills => !_trialing && _prorations != "none" && (_before.Text("status") is "active" or "past_due");

    private void RequireDate()
    {
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        if (given.ContainsKey("proration_date") && (_at < start || _at > end))
            throw ApiError.Invalid("Cannot specify `proration_date` outside of the current billing period.", "proration_date");
    }

    private void ChangeItems(List<JsonObject> wanted)
    {
        var after = subscription.Items("items").Select(item => item.Copy()).ToList();
        var interval = SubscriptionItems.Interval(after[0]);
        for (var i = 0; i < wanted.Count; i++) ChangeItem(after, wanted[i], $"items[{i}]");
        SubscriptionItems.Set(subscription, after);
        if (SubscriptionItems.Interval(after[0]) != interval && !_trialing) Reset();
    }

    private void ChangeItem(List<JsonObject> items, JsonObject wanted, string parameter)
    {
        if (wanted.Text("id") is not { } id)
        {
            var (start, end) = SubscriptionItems.PeriodOf(_before);
            var added = SubscriptionItems.New(scope, subscription, wanted, parameter);
            (added["current_period_start"], added["current_period_end"]) = (start, end);
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
        SubscriptionItems.SetDiscounts(scope, subscription, item, wanted, parameter);
        Metadata.Merge(item, wanted);
    }

    /// <summary>The same period goes on: what is left of it is credited for the old items and debited for the new.</summary>
    private void Prorate()
    {
        var (before, after) = (_before.Items("items"), subscription.Items("items"));
        foreach (var old in before)
        {
            var now = after.Find(item => item.Id() == old.Id());
            if (now is not null && Same(old, now)) continue;
            _changed = true;
            if (!Bills) continue;
            Proration.Credit(scope, _before, old, _at);
            if (now is not null) Proration.Debit(scope, subscription, now, _at);
        }
        foreach (var added in after.Where(item => before.TrueForAll(old => old.Id() != item.Id())))
        {
            _changed = true;
            if (Bills) Proration.Debit(scope, subscription, added, _at);
        }
    }

    /// <summary>A new period begins today; the rest of the old one is credited.</summary>
    private void CreditAll()
    {
        if (!Bills) return;
        foreach (var old in _before.Items("items")) Proration.Credit(scope, _before, old, _at);
    }

    private void ChangeTrial()
    {
        if (given.Text("trial_end") == "now")
        {
            if (!_trialing) return;
            subscription["trial_end"] = scope.Now;
            subscription["status"] = "active";
            scope.Unschedule(Subscriptions.TrialNoticeDue, subscription.Id());
            Reset();
        }
        else if (Subscriptions.TrialEnd(scope, given, subscription.Items("items")) is { } end)
        {
            subscription["billing_cycle_anchor"] = end;
            SubscriptionItems.SetPeriod(subscription, _trialing ? SubscriptionItems.PeriodOf(subscription).Start : scope.Now, end);
            if (!_trialing) subscription["trial_start"] = null;
            Subscriptions.BeginTrial(scope, subscription, end);
            _resets = !_trialing;
        }
    }

    private void Reset()
    {
        subscription["billing_cycle_anchor"] = scope.Now;
        SubscriptionItems.SetPeriod(subscription, scope.Now, Period.End(SubscriptionItems.Recurring(subscription), scope.Now, scope.Now));
        _resets = true;
    }

    private void Bill()
    {
        if (!_resets && !(_changed && _prorations == "always_invoice" && !_trialing)) return;
        var invoice = SubscriptionInvoices.Change(scope, subscription, newPeriod: _resets, _behavior, given.Flag("off_session"));
        if (_behavior == PendingUpdates.Behavior && invoice?.Text("status") == "open") PendingUpdates.Begin(scope, subscription, _before, invoice.Id());
    }

    /// <summary>Who ends with the period ends with the new period.</summary>
    private void FollowPeriod()
    {
        if (subscription.Flag("cancel_at_period_end")) subscription["cancel_at"] = SubscriptionItems.PeriodOf(subscription).End;
    }

    private static bool Same(JsonObject old, JsonObject now) =>
        old.TextAt("price.id") == now.TextAt("price.id") && old.LongOrNull("quantity") == now.LongOrNull("quantity");
}
