using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>Collecting by itself: drafts are finalized after their hour, open invoices charged, refusals tried again, overdue ones told.</summary>
internal static class Collection
{
    public static void Register(ApiTable table)
    {
        table.Due(Invoices.FinalizeDue, FinalizeDraft);
        table.Due(Invoices.CollectDue, Collect);
        table.Due(Invoices.OverdueDue, Overdue);
        table.Due(Invoices.WillBeDueDue, (scope, id) =>
        {
            if (scope.Find(Invoices.Kind, id) is { } invoice && invoice.Text("status") == "open") scope.Emit("invoice.will_be_due", invoice);
        });
    }

    /// <summary>A draft that advances by itself is finalized later; the client may do it earlier.</summary>
    public static void FinalizeLater(Scope scope, JsonObject invoice, TimeSpan after) => FinalizeAt(scope, invoice, scope.Now + (long)after.TotalSeconds);

    /// <summary>The same, at a moment of the client's (unix seconds).</summary>
    public static void FinalizeAt(Scope scope, JsonObject invoice, long moment)
    {
        invoice["auto_advance"] = true;
        invoice["automatically_finalizes_at"] = moment;
        invoice["next_payment_attempt"] = invoice.Text("collection_method") == "charge_automatically" ? moment : null;
        scope.Schedule(Invoices.FinalizeDue, invoice.Id(), moment);
    }

    /// <summary>After finalization an invoice that advances by itself is charged at once, in a step of its own.</summary>
    public static void CollectSoon(Scope scope, JsonObject invoice)
    {
        if (SubscriptionPause.Close(scope, invoice) || invoice.Text("status") != "open" || !invoice.Flag("auto_advance")) return;
        if (invoice.Text("collection_method") == "charge_automatically") scope.Schedule(Invoices.CollectDue, invoice.Id(), scope.Now);
        else scope.Emit("invoice.sent", invoice);
    }

    /// <summary>After a refusal: when to try again, or null when all attempts are used up.</summary>
    public static void PlanRetry(Scope scope, JsonObject invoice)
    {
        var pauses = scope.Options.Rules.CollectionRetries;
        var attempt = invoice.Long("attempt_count");
        var retries = invoice.Flag("auto_advance") && invoice.Text("collection_method") == "charge_automatically"
            && invoice.Text("billing_reason") is not ("subscription_create" or "manual") && !invoice.Flag(PendingUpdates.Mark) && attempt >= 1 && attempt <= pauses.Count;
        invoice["next_payment_attempt"] = retries ? scope.Now + (long)pauses[(int)attempt - 1].TotalSeconds : null;
        if (retries) scope.Schedule(Invoices.CollectDue, invoice.Id(), invoice.Long("next_payment_attempt"));
        else scope.Unschedule(Invoices.CollectDue, invoice.Id());
    }

    private static void FinalizeDraft(Scope scope, string id)
    {
        if (scope.Find(Invoices.Kind, id) is not { } invoice || invoice.Text("status") != "draft" || !invoice.Flag("auto_advance")) return;
        Invoices.Finalize(scope, invoice);
        CollectSoon(scope, invoice);
    }

    private static void Collect(Scope scope, string id)
    {
        if (scope.Find(Invoices.Kind, id) is not { } invoice || invoice.Text("status") != "open" || !invoice.Flag("auto_advance")) return;
        if (SubscriptionPause.BehaviorFor(scope, invoice) is not null) return;
        if (InvoicePayments.IntentOf(scope, invoice)?.Text("status") == "processing") return;
        if (InvoicePayments.DefaultMethod(scope, invoice) is not { } method)
        {
            FailWithoutCharge(scope, invoice);
            return;
        }
        try
        {
            InvoicePayments.Charge(scope, invoice, method);
        }
        catch (ApiError refused) when (refused.KeepsChanges)
        {
            // The failed attempt is recorded; nobody waits for an answer.
        }
        catch (ApiError)
        {
            // It could not even be tried: the connected account it is for can't be paid.
            FailWithoutCharge(scope, invoice);
        }
    }

    private static void FailWithoutCharge(Scope scope, JsonObject invoice)
    {
        invoice["attempted"] = true;
        invoice["attempt_count"] = invoice.Long("attempt_count") + 1;
        PlanRetry(scope, invoice);
        Invoices.SetDelinquent(scope, invoice, true);
        scope.Emit("invoice.payment_failed", invoice);
        scope.EmitUpdate("invoice.updated", invoice);
        Invoices.Follow(scope, invoice);
    }

    private static void Overdue(Scope scope, string id)
    {
        if (scope.Find(Invoices.Kind, id) is not { } invoice || invoice.Text("status") != "open") return;
        invoice["_overdue"] = true;
        Invoices.SetDelinquent(scope, invoice, true);
        scope.Emit("invoice.overdue", invoice);
        Invoices.Follow(scope, invoice);
    }
}
