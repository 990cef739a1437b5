using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Ledger.Watch;
using Portal.Notifications;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.Reconciliation;

namespace Portal;

/// <summary>The settings that decide how the portal is put together, read and checked before anything starts.</summary>
/// <param name="Data">Where its files are.</param>
/// <param name="Stripe">Which Stripe it talks to.</param>
/// <param name="Rules">Fees, limits and times of money.</param>
/// <param name="Catalog">Plans and packages.</param>
/// <param name="Mail">How mail leaves.</param>
/// <param name="Verification">When the invariants are looked at.</param>
/// <param name="Reconciliation">When Stripe's lists are compared with the ledger.</param>
/// <param name="EventSweep">How often missed events are looked for.</param>
/// <param name="MakesDemo">Whether an empty database is filled with demo data: Development with the sandbox, unless <c>Demo:Enabled</c> says no.</param>
internal sealed record PortalSettings(
    DataOptions Data, StripeOptions Stripe, MoneyRules Rules, CatalogOptions Catalog, MailOptions Mail, VerificationOptions Verification, ReconciliationOptions Reconciliation,
    EventSweepOptions EventSweep, bool MakesDemo)
{
    /// <summary>Reads them; null, with each problem as a sentence on the error stream, where they can't be used.</summary>
    public static PortalSettings? Read(WebApplicationBuilder builder)
    {
        var data = Section<DataOptions>(builder, "Data");
        data.Directory = Path.GetFullPath(data.Directory, builder.Environment.ContentRootPath);
        var stripe = Section<StripeOptions>(builder, "Stripe");
        var rules = Section<MoneyRules>(builder, "MoneyRules");
        var catalog = Section<CatalogOptions>(builder, "Catalog");
        var verification = Section<VerificationOptions>(builder, "Verification");
        string[] problems = [.. stripe.Problems(builder.Environment.IsProduction()), .. rules.Validate(), .. catalog.Validate(), .. verification.Problems()];
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        var makesDemo = builder.Environment.IsDevelopment() && stripe.UsesSandbox && builder.Configuration.GetValue("Demo:Enabled", true);
        return problems.Length > 0 ? null : new PortalSettings(
            data, stripe, rules, catalog, Section<MailOptions>(builder, "Mail"), verification, Section<ReconciliationOptions>(builder, "Reconciliation"),
            Section<EventSweepOptions>(builder, "EventSweep"), makesDemo);
    }

    private static T Section<T>(WebApplicationBuilder builder, string name) where T : new() =>
        builder.Configuration.GetSection(name).Get<T>() ?? new T();
}
