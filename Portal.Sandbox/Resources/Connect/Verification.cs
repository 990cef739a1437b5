using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payouts;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Derives from what is known about a connected account what is still required, and what it may do.</summary>
internal static class Verification
{
    private const string DueKind = "account.verify";

    public static void Register(ApiTable table) => table.Due(DueKind, (owner, _) => Refresh(owner));

    /// <summary>Brings requirements, capabilities and the three flags up to date, and tells what changed.</summary>
    public static void Refresh(Scope owner)
    {
        if (owner.Work.PlatformOf(owner.Account) is null) return;
        var account = AccountDocument.Own(owner);
        var missing = Requirements.Missing(owner, account);
        // Whoever collects the details itself submits them by giving them all.
        if (missing.Count == 0 && account.TextAt("controller.requirement_collection") == "application") account["details_submitted"] = true;
        var asked = account.Texts("_asked");
        var late = asked.Count > 0 && account.Long("_deadline") <= owner.Now;
        var pending = account.Long("_verified_at") > owner.Now;
        account["requirements"] = Describe(account, missing, asked, late, pending);
        Enable(owner, account, missing, late, pending);
        owner.EmitUpdate("account.updated", account);
        AutomaticPayouts.Plan(owner);
    }

    /// <summary>Takes the details as submitted: they are checked now, or after the time the rules name.</summary>
    public static void Submit(Scope owner, JsonObject account)
    {
        account["details_submitted"] = true;
        account["_asked"] = new JsonArray();
        account["_deadline"] = null;
        var takes = (long)owner.Options.Rules.VerificationTakes.TotalSeconds;
        if (takes > 0)
        {
            account["_verified_at"] = owner.Now + takes;
            owner.Schedule(DueKind, account.Id(), owner.Now + takes);
        }
        Refresh(owner);
    }

    /// <summary>Asks for more until a deadline (unix seconds); afterwards the account is stopped.</summary>
    public static void Ask(Scope owner, IEnumerable<string> requirements, long deadline)
    {
        var account = AccountDocument.Own(owner);
        account["_asked"] = Documents.Array(requirements.Select(name => (JsonNode?)name));
        account["_deadline"] = deadline;
        owner.Schedule(DueKind, account.Id(), deadline);
        Refresh(owner);
    }

    /// <summary>A platform has sent what was asked for; with nothing left, the deadline is off.</summary>
    public static void Satisfy(JsonObject account, IReadOnlyCollection<string> requirements)
    {
        var left = account.Texts("_asked").Where(name => !requirements.Contains(name)).ToList();
        account["_asked"] = List(left);
        if (left.Count == 0) account["_deadline"] = null;
    }

    private static JsonObject Describe(JsonObject account, List<string> missing, List<string> asked, bool late, bool pending)
    {
        var described = AccountDocument.NoRequirements();
        var due = missing.Concat(asked).Distinct().ToList();
        described["currently_due"] = List(due);
        described["eventually_due"] = List(due);
        described["past_due"] = List(late ? due : missing);
        described["current_deadline"] = asked.Count > 0 ? account.LongOrNull("_deadline") : null;
        described["pending_verification"] = List(pending ? [Requirements.Person(account) + ".verification"] : []);
        described["errors"] = Requirements.Errors(account);
        described["disabled_reason"] = account.Text("_rejected")
            ?? (missing.Count > 0 || late ? "requirements.past_due" : pending ? "requirements.pending_verification" : null);
        return described;
    }

    private static void Enable(Scope owner, JsonObject account, List<string> missing, bool late, bool pending)
    {
        var stopped = late || account.Text("_rejected") is not null;
        var known = account.Flag("details_submitted") && missing.TrueForAll(name => name == "external_account") && !stopped;
        var status = !known ? "inactive" : pending ? "pending" : "active";
        foreach (var name in Capabilities.Requested(account)) Capabilities.Set(owner, account, name, status);
        var may = status == "active" && Capabilities.Requested(account).Count > 0;
        account["charges_enabled"] = may;
        account["payouts_enabled"] = missing.Count == 0 && (may || (account.Flag("payouts_enabled") && account.Flag("_keeps_payouts") && !late));
    }

    private static JsonArray List(IEnumerable<string> names) => Documents.Array(names.Select(name => (JsonNode?)name));
}
