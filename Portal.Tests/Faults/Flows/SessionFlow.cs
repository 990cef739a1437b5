using Portal.Sessions;
using Stripe;

namespace Portal.Tests.Faults.Flows;

/// <summary>Sessions that are charged, refused, refunded whole, in part and in vain.</summary>
internal sealed class SessionFlow(EventWorld world) : EventFlow(world)
{
    private readonly List<int> early = [];
    private readonly List<int> late = [];

    public override async Task Begin()
    {
        var good = await World.Sessions.AddCard("pm_card_bypassPending");
        var visa = await World.Sessions.AddCard("pm_card_visa", isDefault: false);
        var failing = await World.Sessions.AddCard("pm_card_refundFail", isDefault: false);
        var pending = await World.Sessions.AddCard("pm_card_pendingRefund", isDefault: false);
        string[] refused = [await World.Sessions.AddCard("pm_card_chargeCustomerFail", isDefault: false), await World.Sessions.AddCard("pm_card_authenticationRequired", isDefault: false)];
        for (var i = 0; i < World.Size; i++) early.Add(await Book(World.Start.AddHours(1).AddSeconds(i), i == 0 ? failing : i == 1 ? pending : good));
        for (var i = 0; i < World.Size; i++) late.Add(await Book(World.Start.AddHours(30).AddSeconds(i), i < refused.Length ? refused[i] : i % 2 == 0 ? visa : good));
    }

    public override Task Evening() => Verify(early);

    public override Task Midweek() => Verify(late);

    public override async Task Intend()
    {
        for (var i = 0; i < early.Count; i++)
            if (i % 3 != 2) await World.Portal.Get<RefundSession>().Handle(new RefundToMake(early[i], i % 3 == 0 ? 15_000 : 4_999, "It was cut short.", 15_000), World.Sessions.Admin, CancellationToken.None);
    }

    public override async Task Happen()
    {
        foreach (var refund in await World.AtStripe.Refunds())
            if (refund.Status == "pending") await World.AtStripe.FailRefund(refund.Id);
        // An attempt of ours that waits for its owner: off session Stripe refuses instead, so it is made by hand.
        await new PaymentIntentService(World.AtStripe.Platform).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 5_000, Currency = "usd", PaymentMethod = "pm_card_authenticationRequired", PaymentMethodTypes = ["card"], Confirm = true, ReturnUrl = "https://portal.test/back",
            Metadata = new() { ["kind"] = "session", ["id"] = $"{late[1]}", ["attempt"] = "1" },
        });
    }

    private Task<int> Book(DateTimeOffset at, string card) => World.Sessions.Book(at, card);

    private async Task Verify(List<int> sessions)
    {
        foreach (var id in sessions)
            await World.Portal.Get<VerifyAttendance>().Handle(id, World.Sessions.TherapistPerson, CancellationToken.None);
    }
}
