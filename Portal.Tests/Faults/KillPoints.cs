using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>The ten points at which the portal is killed, each brought about from outside: by the wire, the database's lock, or a frozen process.</summary>
internal sealed class KillPoints(KillStage stage, KillBusiness business, Random dice)
{
    private const string Payments = "/v1/payment_intents";
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private readonly HttpClient http = new(new HttpClientHandler { UseProxy = false, MaxConnectionsPerServer = 256 });
    private ToldEvent? unanswered;

    /// <summary>The intent is committed; the request never reaches Stripe.</summary>
    public async Task After_the_intents_commit()
    {
        var held = stage.Wire.HoldRequest(Payments, Charge(0));
        await stage.Advance(TimeSpan.FromMinutes(2));
        await stage.Start();
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Kill();
        Assert.Empty(await PaymentsOf(0));
        await Stands(Charge(0), OperationState.Sent);
    }

    /// <summary>Stripe has charged; its answer never comes.</summary>
    public async Task After_send_before_the_answer()
    {
        var held = stage.Wire.HoldAnswer(Payments, Charge(1));
        await stage.Advance(TimeSpan.FromHours(1));
        await stage.Start();
        await held.Answered.Task.WaitAsync(Soon);
        await stage.Kill();
        held.Release();
        Assert.Single(await PaymentsOf(1));
        await Stands(Charge(1), OperationState.Sent);
    }

    /// <summary>The answer is there; the commit waits for the database's lock.</summary>
    public async Task After_the_answer_before_the_commit()
    {
        var held = stage.Wire.HoldAnswer(Payments, Charge(2));
        await stage.Advance(TimeSpan.FromHours(1));
        await stage.Start();
        await held.Answered.Task.WaitAsync(Soon);
        await using var blocker = await stage.Lock();
        held.Release();
        await held.Delivered.Task.WaitAsync(Soon);
        await Task.Delay(dice.Next(50, 400));
        await stage.Kill();
        Assert.Single(await PaymentsOf(2));
        await Stands(Charge(2), OperationState.Sent);
    }

    /// <summary>A therapist's account is opened and recorded; the page that was asked for is still waiting for its link.</summary>
    public async Task After_the_commit_before_the_reply()
    {
        var held = stage.Wire.HoldRequest("/v1/account_links");
        var reply = business.Browser.GetAsync(new Uri($"{stage.Portal.Url}/therapist/onboarding/refresh"));
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Kill();
        await Lost(reply);
        await Stands($"therapist:{business.Joining}:account:1", OperationState.Done);
    }

    /// <summary>Two hundred events come at once, and the process stops while some are stored and not answered.</summary>
    public async Task Inbox_stored_before_200()
    {
        var paid = await PaidOrder(0);
        for (var tries = 0; ; tries++)
        {
            List<ToldEvent> batch = [.. Enumerable.Range(0, 200).Select(i => Unimportant($"evt_{tries}_{i}"))];
            batch.Insert(dice.Next(batch.Count), paid);
            var answers = batch.ToDictionary(told => told.Id, Send);
            await FirstStored(batch);
            stage.Portal.Freeze();
            await Task.Delay(100);
            var stored = await Stored(batch.Select(told => told.Id));
            if (stored.Any(id => !answers[id].IsCompleted))
            {
                unanswered = paid;
                await stage.Kill();
                await Lost(Task.WhenAll(answers.Values));
                return;
            }

            Assert.True(tries < 50, "Every event was answered as soon as it was stored.");
            stage.Portal.Thaw();
            await Task.WhenAll(answers.Values);
        }
    }

    /// <summary>Answered with 200; no handler has come to its end.</summary>
    public async Task After_200()
    {
        stage.Wire.HoldRequest("/v1/invoices");
        var paid = await PaidOrder(1);
        Assert.Equal(HttpStatusCode.OK, await Send(paid));
        await stage.Kill();
        await using var db = stage.Db();
        Assert.True(await db.WebhookEvents.AnyAsync(evt => evt.StripeId == paid.Id && evt.Outcome == null));
    }

    /// <summary>The handler has read the invoice and waits for its charge.</summary>
    public async Task In_the_middle_of_a_handler()
    {
        var held = stage.Wire.HoldRequest(Payments);
        var paid = await PaidOrder(2);
        Assert.Equal(HttpStatusCode.OK, await Send(paid));
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Kill();
        await using var db = stage.Db();
        Assert.True(await db.WebhookEvents.AnyAsync(evt => evt.StripeId == paid.Id && evt.Outcome == null));
    }

    /// <summary>Five charges were put off together; the sweep has made some of them.</summary>
    public async Task In_the_middle_of_a_sweep()
    {
        stage.Wire.Busy = true;
        await stage.Advance(TimeSpan.FromHours(1));
        await stage.Start();
        await stage.Eventually("the charges are put off", async db =>
            await Swept(db).CountAsync(operation => operation.State == OperationState.Pending && operation.Attempts > 0) == KillBusiness.Swept);
        var held = stage.Wire.HoldRequest(Payments, "booking:", dice.Next(1, KillBusiness.Swept));
        stage.Wire.Busy = false;
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Eventually("a charge is made", db => Swept(db).AnyAsync(operation => operation.State == OperationState.Done));
        await stage.Kill();
        await using var left = stage.Db();
        Assert.True(await Swept(left).AnyAsync(operation => operation.State != OperationState.Done));
    }

    /// <summary>Friday: some therapists have been sent their money, and some have not.</summary>
    public async Task In_the_middle_of_a_payout_run()
    {
        var held = stage.Wire.HoldRequest("/v1/transfers", "payout:", dice.Next(1, 3));
        await stage.Advance(TimeSpan.FromHours(72));
        await stage.Start();
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Eventually("somebody is sent their money", db => db.PayoutItems.AnyAsync(item => item.Status == PayoutItemStatus.Transferred || item.Status == PayoutItemStatus.PaidOut));
        await stage.Kill();
        await using var left = stage.Db();
        Assert.True(await left.PayoutItems.AnyAsync(item => item.Status == PayoutItemStatus.Reserved));
    }

    /// <summary>The same run again: somebody's transfer is made, the payout to the bank is not.</summary>
    public async Task Between_transfer_and_payout()
    {
        var held = stage.Wire.HoldRequest("/v1/payouts", "payout:", dice.Next(2));
        await stage.Start();
        await held.Arrived.Task.WaitAsync(Soon);
        await stage.Kill();
        await using var left = stage.Db();
        Assert.True(await left.PayoutItems.AnyAsync(item => item.Status == PayoutItemStatus.Transferred && item.PayoutId == null));
    }

    /// <summary>Stripe sends again what it got no 200 for.</summary>
    public async Task SendAgain()
    {
        if (unanswered is not null) Assert.Equal(HttpStatusCode.OK, await Send(unanswered));
    }

    /// <summary>No reply came: the client tried once more on a new connection, which is refused, or ends while it is being opened.</summary>
    private static async Task Lost(Task reply)
    {
        var fault = await Record.ExceptionAsync(() => reply);
        Assert.True(fault is HttpRequestException or SocketException, $"{fault}");
    }

    private string Charge(int session) => $"booking:{business.Sessions[session]}:charge:1";

    private static IQueryable<StripeOperation> SweptIn(PortalDb db, IEnumerable<string> keys) => db.StripeOperations.Where(operation => keys.Contains(operation.Key));

    private IQueryable<StripeOperation> Swept(PortalDb db) => SweptIn(db, [.. Enumerable.Range(KillBusiness.Single, KillBusiness.Swept).Select(Charge)]);

    private async Task Stands(string key, OperationState state)
    {
        await using var db = stage.Db();
        Assert.Equal(state, (await db.StripeOperations.SingleAsync(operation => operation.Key == key)).State);
    }

    private async Task<List<PaymentIntent>> PaymentsOf(int session) =>
        [.. (await new PaymentIntentService(stage.AtStripe.Platform).ListAsync(new PaymentIntentListOptions { Limit = 100 })).Data
            .Where(payment => payment.Metadata.GetValueOrDefault("kind") == "session" && payment.Metadata["id"] == $"{business.Sessions[session]}")];

    private static ToldEvent Unimportant(string id) => new(id, "product.created", "/stripe/credits-webhook", SignedEvents.Unimportant(id));

    /// <summary>Somebody pays an order's invoice on Stripe's page; the event that says so, which Stripe itself delivers later.</summary>
    private async Task<ToldEvent> PaidOrder(int order)
    {
        using var pages = new PaymentPages();
        await pages.PayByCard(business.Orders[order].HostedInvoiceUrl!);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{stage.SandboxUrl}/v1/events?type=invoice.paid&limit=100");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer sk_test_credits");
        request.Headers.TryAddWithoutValidation("Stripe-Version", StripeConfiguration.ApiVersion);
        using var answer = await http.SendAsync(request);
        using var list = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var told = list.RootElement.GetProperty("data").EnumerateArray()
            .Single(evt => evt.GetProperty("data").GetProperty("object").GetProperty("id").GetString() == business.Orders[order].StripeInvoiceId);
        return new ToldEvent(told.GetProperty("id").GetString()!, "invoice.paid", "/stripe/credits-webhook", told.GetRawText());
    }

    private async Task<HttpStatusCode> Send(ToldEvent told)
    {
        var secret = (await SandboxAddress.Read(new DataOptions { Directory = stage.Folder }, CancellationToken.None))!.WebhookSecrets[told.Path];
        using var request = new HttpRequestMessage(HttpMethod.Post, stage.Portal.Url + told.Path) { Content = new StringContent(told.Body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Stripe-Signature", EventUtility.GenerateSignatureHeader(told.Body, secret));
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task FirstStored(List<ToldEvent> batch)
    {
        var ids = batch.Select(told => told.Id).ToList();
        await using var db = stage.Db();
        for (var since = Stopwatch.StartNew(); since.Elapsed < Soon;)
            if (await db.WebhookEvents.AnyAsync(evt => ids.Contains(evt.StripeId))) return;
        Assert.Fail("Nothing was stored.");
    }

    private async Task<List<string>> Stored(IEnumerable<string> ids)
    {
        await using var db = stage.Db();
        return await db.WebhookEvents.Where(evt => ids.Contains(evt.StripeId)).Select(evt => evt.StripeId).ToListAsync();
    }
}
