using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>What each verb of the money half tells: exactly these events, in whatever order.</summary>
public sealed class MoneyVerbTests
{
    private const string Bank = "amount=1000&currency=usd&confirm=true&payment_method=pm_usBankAccount&payment_method_types[]=us_bank_account";

    private static readonly Dictionary<string, (string Events, Func<MoneySandbox, Task<Func<Task>>> Prepare)> Verbs = new()
    {
        ["pay"] = ("payment_intent.created charge.succeeded payment_intent.succeeded", At(s => s.Pay(1_000))),
        ["pay, declined"] = ("payment_intent.created charge.failed payment_intent.payment_failed", At(s => s.Try("/v1/payment_intents", Confirmed("pm_card_chargeDeclined")))),
        ["pay, 3-D Secure"] = ("payment_intent.created payment_intent.requires_action", At(s => s.Post("/v1/payment_intents", Confirmed("pm_card_authenticationRequired")))),
        ["pay off session, 3-D Secure"] = ("payment_intent.created charge.failed payment_intent.payment_failed", At(s => s.Try("/v1/payment_intents", Confirmed("pm_card_authenticationRequired") + "&off_session=true"))),
        ["pay to a destination"] = ("payment_intent.created charge.succeeded payment_intent.succeeded transfer.created application_fee.created", async s =>
        {
            var id = await s.Onboarded();
            return () => s.Pay(1_000, $"&application_fee_amount=100&transfer_data[destination]={id}");
        }),
        ["debit a bank"] = ("payment_intent.created charge.pending payment_intent.processing", At(s => s.Post("/v1/payment_intents", Bank))),
        ["authorise"] = ("payment_intent.created charge.succeeded payment_intent.amount_capturable_updated", At(s => s.Pay(1_000, "&capture_method=manual"))),
        ["capture"] = ("charge.captured payment_intent.succeeded", Held((s, id) => s.Post($"/v1/payment_intents/{id}/capture"))),
        ["cancel a hold"] = ("charge.refunded payment_intent.canceled", Held((s, id) => s.Post($"/v1/payment_intents/{id}/cancel"))),
        ["let a hold expire"] = ("charge.expired payment_intent.canceled", Held((s, _) => s.Advance("P8D"))),
        ["set up"] = ("setup_intent.created setup_intent.succeeded", At(s => s.Post("/v1/setup_intents", "payment_method=pm_card_visa&payment_method_types[]=card&confirm=true"))),
        ["set up, declined"] = ("setup_intent.created setup_intent.setup_failed", At(s => s.Try("/v1/setup_intents", "payment_method=pm_card_chargeDeclined&payment_method_types[]=card&confirm=true"))),
        ["refund"] = ("refund.created charge.refunded", Paid((s, charge) => s.Post("/v1/refunds", $"charge={charge}"))),
        ["refund with both flags"] = ("refund.created charge.refunded transfer.reversed application_fee.refunded", async s =>
        {
            var charge = Charge(await s.Pay(1_000, $"&application_fee_amount=100&transfer_data[destination]={await s.Onboarded()}"));
            return () => s.Post("/v1/refunds", $"charge={charge}&reverse_transfer=true&refund_application_fee=true");
        }),
        ["refund, pending, then done"] = ("refund.created charge.refunded refund.updated charge.refund.updated", Paid(async (s, charge) =>
        {
            await s.Post("/v1/refunds", $"charge={charge}");
            await s.Advance("P1D");
        }, "pm_card_pendingRefund")),
        ["fail a refund"] = ("refund.updated charge.refund.updated refund.failed charge.updated", Paid(async (s, charge) =>
        {
            await s.Advance("P1D");
        }, "pm_card_refundFail", refunded: true)),
        ["transfer"] = ("transfer.created", Funded((s, id) => s.Post("/v1/transfers", $"amount=500&currency=usd&destination={id}"))),
        ["reverse a transfer"] = ("transfer.reversed", async s =>
        {
            var id = await s.Onboarded();
            await s.Post("/v1/topups", "amount=1000&currency=usd");
            var transfer = (await s.Post("/v1/transfers", $"amount=500&currency=usd&destination={id}"))["id"];
            return () => s.Post($"/v1/transfers/{transfer}/reversals", "amount=200");
        }),
        ["give a fee back"] = ("application_fee.refunded", async s =>
        {
            var fee = (await s.Pay(1_000, $"&application_fee_amount=100&transfer_data[destination]={await s.Onboarded()}"))["latest_charge"]!["application_fee"];
            return () => s.Post($"/v1/application_fees/{fee}/refunds");
        }),
        ["top up"] = ("topup.created topup.succeeded", At(s => s.Post("/v1/topups", "amount=1000&currency=usd"))),
        ["pay out"] = ("payout.created", Funded((s, _) => s.Post("/v1/payouts", "amount=500&currency=usd"))),
        ["pay out, until it arrives"] = ("payout.created payout.updated payout.paid", Funded(async (s, _) =>
        {
            await s.Post("/v1/payouts", "amount=500&currency=usd");
            await s.Advance("P2D");
        })),
        ["cancel a payout"] = ("payout.canceled", PaidOut((s, payout) => s.Post($"/v1/payouts/{payout}/cancel"))),
        ["fail a payout"] = ("payout.failed account.external_account.updated", PaidOut((s, payout) => s.Control($"payouts/{payout}/fail"))),
        ["open a dispute"] = ("charge.dispute.created charge.dispute.funds_withdrawn charge.updated", Paid((s, charge) => s.Control("disputes", $$"""{"charge":"{{charge}}"}"""))),
        ["open an inquiry"] = ("charge.dispute.created charge.updated", Paid((s, charge) => s.Control("disputes", $$"""{"charge":"{{charge}}","inquiry":true}"""))),
        ["send evidence"] = ("charge.dispute.updated", Disputed((s, dispute) => s.Post($"/v1/disputes/{dispute}", "evidence[product_description]=Lesson"))),
        ["win a dispute"] = ("charge.dispute.closed charge.dispute.funds_reinstated", Disputed((s, dispute) => s.Control($"disputes/{dispute}/win"))),
        ["lose a dispute"] = ("charge.dispute.closed", Disputed((s, dispute) => s.Control($"disputes/{dispute}/lose"))),
        ["accept a dispute"] = ("charge.dispute.closed", Disputed((s, dispute) => s.Post($"/v1/disputes/{dispute}/close"))),
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_tells_what_it_did(string verb)
    {
        await using var sandbox = await MoneySandbox.Start();
        var (events, prepare) = Verbs[verb];
        var act = await prepare(sandbox);
        var before = (await sandbox.EventTypes()).Count;
        await act();
        // Money that becomes available on the way is another fact.
        var told = (await sandbox.EventTypes()).Skip(before).Where(type => type != "balance.available");
        Assert.Equal(events.Split(' ').Order(), told.Order());
    }

    private static Func<MoneySandbox, Task<Func<Task>>> At(Func<MoneySandbox, Task> act) => sandbox => Task.FromResult<Func<Task>>(() => act(sandbox));

    private static Func<MoneySandbox, Task<Func<Task>>> Held(Func<MoneySandbox, string, Task> act) => async sandbox =>
    {
        var id = (await sandbox.Pay(1_000, "&capture_method=manual"))["id"]!.GetValue<string>();
        return () => act(sandbox, id);
    };

    private static Func<MoneySandbox, Task<Func<Task>>> Paid(Func<MoneySandbox, string, Task> act, string card = "pm_card_visa", bool refunded = false) => async sandbox =>
    {
        var charge = Charge(await sandbox.Pay(1_000, card: card));
        if (refunded) await sandbox.Post("/v1/refunds", $"charge={charge}");
        return () => act(sandbox, charge);
    };

    private static Func<MoneySandbox, Task<Func<Task>>> Funded(Func<MoneySandbox, string, Task> act) => async sandbox =>
    {
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        var id = await sandbox.Onboarded();
        return () => act(sandbox, id);
    };

    private static Func<MoneySandbox, Task<Func<Task>>> PaidOut(Func<MoneySandbox, string, Task> act) => async sandbox =>
    {
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        var payout = (await sandbox.Post("/v1/payouts", "amount=500&currency=usd"))["id"]!.GetValue<string>();
        return () => act(sandbox, payout);
    };

    private static Func<MoneySandbox, Task<Func<Task>>> Disputed(Func<MoneySandbox, string, Task> act) => async sandbox =>
    {
        var charge = Charge(await sandbox.Pay(1_000));
        var dispute = (await sandbox.Control("disputes", $$"""{"charge":"{{charge}}"}"""))["id"]!.GetValue<string>();
        return () => act(sandbox, dispute);
    };

    private static string Confirmed(string card) => $"amount=1000&currency=usd&confirm=true&payment_method={card}&payment_method_types[]=card&return_url=https%3A%2F%2Fportal.test";

    private static string Charge(System.Text.Json.Nodes.JsonObject intent) => intent["latest_charge"]!["id"]!.GetValue<string>();
}
