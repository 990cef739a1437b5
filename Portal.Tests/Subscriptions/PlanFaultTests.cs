using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanFaultTests
{
    private static readonly HttpClient Control = new();

    [Fact]
    public async Task A_subsidy_that_came_too_late_for_its_invoice_is_refunded_to_the_card_and_the_member_told()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        // Stripe is busy for longer than the hour in which the invoice is a draft.
        await Faults(scene, new { next = new[] { new { path = "/v1/customers", fault = "rate_limited", times = 200 } } });
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        await Control.DeleteAsync(new Uri($"{scene.Portal.SandboxUrl}/_sandbox/faults"));
        await scene.Portal.Advance(TimeSpan.FromHours(12));

        await TheCardGotTheSubsidyBack(scene);
        await using var db = scene.Portal.Db();
        Assert.Contains("$2.00", (await db.OutboxMails.SingleAsync(mail => mail.Recipient == "maya@acme.test")).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invoice.created")]
    [InlineData("invoice.paid")]
    public async Task A_renewal_that_was_paid_before_we_heard_of_it_is_refunded_its_subsidy(string heardFirst)
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        // The portal hears nothing while the invoice is made, sent and paid.
        await Faults(scene, new { webhook_drop = 1 });
        await scene.Portal.Advance(TimeSpan.FromDays(15));
        await Control.DeleteAsync(new Uri($"{scene.Portal.SandboxUrl}/_sandbox/faults"));
        await Tell(scene, heardFirst);
        await Tell(scene, heardFirst == "invoice.paid" ? "invoice.created" : "invoice.paid");
        await scene.Portal.Advance(TimeSpan.FromHours(12));

        await TheCardGotTheSubsidyBack(scene);
    }

    [Theory]
    [InlineData("lost_response")]
    [InlineData("error_after")]
    [InlineData("error_before")]
    public async Task A_subsidy_is_put_on_the_balance_once_whatever_becomes_of_the_answer(string fault)
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await Faults(scene, new { next = new[] { new { path = "/v1/customers", fault, times = 1 } } });
        await scene.Portal.Advance(TimeSpan.FromDays(15));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 200, 1700), (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal((49_800, 0, 0), (await scene.Free(), await scene.Granted(), await scene.CustomerBalance()));
        await AgreesWithStripe(scene);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Events_that_come_twice_late_and_out_of_order_change_nothing(int seed)
    {
        await using var scene = await PlanScene.Start();
        await Faults(scene, new { seed, webhook_duplicate = 0.6, webhook_reorder = 0.8, webhook_delay = 0.3, webhook_delay_ms = 200 });
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(46));
        await Control.DeleteAsync(new Uri($"{scene.Portal.SandboxUrl}/_sandbox/faults"));
        await scene.Portal.Advance(TimeSpan.FromHours(6));
        Assert.Equal([(PlanInvoiceStatus.Paid, 200), (PlanInvoiceStatus.Paid, 200)], (await scene.Invoices()).Select(invoice => (invoice.Status, invoice.SubsidyCents)));
        Assert.Equal(PlanSubscriptionStatus.Active, (await scene.Plan()).Status);
        Assert.Equal((49_600, 0, 2280, 1520, 0), (await scene.Free(), await scene.Granted(), await scene.Balance(AccountCode.Pool),
            await scene.Balance(AccountCode.RevenueSubscription), await scene.CustomerBalance()));
        await AgreesWithStripe(scene);
    }

    private static async Task TheCardGotTheSubsidyBack(PlanScene scene)
    {
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 1900, 200, 1700), (invoice.Status, invoice.TotalCents, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal([($"subsidy:{scene.Maya.Id}:{scene.EmployerId}", 200), ("stripe:platform", -200)], await scene.Lines("plan.missed-subsidy-refunded"));
        Assert.Equal((49_800, 0, 1140, 760, 0), (await scene.Free(), await scene.Granted(), await scene.Balance(AccountCode.Pool),
            await scene.Balance(AccountCode.RevenueSubscription), await scene.CustomerBalance()));
        await AgreesWithStripe(scene);
    }

    /// <summary>Tells the portal what Stripe had told of the newest event of a type.</summary>
    private static async Task Tell(PlanScene scene, string type)
    {
        var told = await new EventService(scene.Stripe).ListAsync(new EventListOptions { Type = type, Limit = 1 });
        var body = JsonNode.Parse(told.StripeResponse.Content)!["data"]![0]!.ToJsonString();
        Assert.Equal(HttpStatusCode.OK, await scene.Portal.SendSigned(body));
        await scene.Portal.Settle();
    }

    private static async Task Faults(PlanScene scene, object faults) =>
        (await Control.PostAsJsonAsync(new Uri($"{scene.Portal.SandboxUrl}/_sandbox/faults"), faults)).EnsureSuccessStatusCode();

    private static async Task AgreesWithStripe(PlanScene scene)
    {
        var balance = await new BalanceService(scene.Stripe).GetAsync();
        var held = balance.Available.Sum(part => part.Amount) + balance.Pending.Sum(part => part.Amount);
        Assert.Equal(held, await scene.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
        await using var db = scene.Portal.Db();
        Assert.False(await db.WebhookOutcomes.AnyAsync(outcome => outcome.State == WebhookState.Parked || outcome.State == WebhookState.Failing));
    }
}
