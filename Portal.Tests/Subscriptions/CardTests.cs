using Microsoft.EntityFrameworkCore;
using Portal.Domain.People;
using Portal.Subscriptions;
using Stripe;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class CardTests
{
    [Fact]
    public async Task A_card_added_on_the_hosted_page_appears_and_can_become_the_default_of_plan_and_sessions()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await scene.AddCard("5555555555554444");
        var cards = await scene.Cards();
        Assert.Equal([("4242", true), ("4444", false)], cards.Select(card => (card.Last4, card.IsDefault)));

        var done = await scene.Portal.Get<MakeCardDefault>().Handle(cards[1].Id, scene.Person, CancellationToken.None);
        await scene.Portal.Settle();

        Assert.False(done.IsRefused);
        Assert.Equal([("4242", false), ("4444", true)], (await scene.Cards()).Select(card => (card.Last4, card.IsDefault)));
        var plan = await new SubscriptionService(scene.Stripe).GetAsync((await scene.Plan()).StripeSubscriptionId);
        Assert.Equal(cards[1].StripeId, plan.DefaultPaymentMethodId);
    }

    [Fact]
    public async Task After_adding_a_card_the_member_comes_back_to_the_session_they_were_booking()
    {
        await using var scene = await PlanScene.Start();
        var page = (await scene.CardPage("/employee/therapists/1/book?at=1795438800")).Value;

        var checkout = (await new Stripe.Checkout.SessionService(scene.Stripe).ListAsync()).Data.Single(session => session.Url == page.ToString());

        Assert.EndsWith("/employee/therapists/1/book?at=1795438800&had=0", checkout.SuccessUrl, StringComparison.Ordinal);
        Assert.EndsWith("/employee/therapists/1/book?at=1795438800", checkout.CancelUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_card_stays_while_a_plan_runs_and_the_default_goes_last()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        var remove = scene.Portal.Get<RemoveCard>();
        var first = Assert.Single(await scene.Cards());
        Assert.Equal("last_card", (await remove.Handle(first.Id, scene.Person, CancellationToken.None)).Refusal!.Code);

        await scene.AddCard("5555555555554444");
        Assert.Equal("card_is_default", (await remove.Handle(first.Id, scene.Person, CancellationToken.None)).Refusal!.Code);
        var second = (await scene.Cards())[1];
        Assert.False((await remove.Handle(second.Id, scene.Person, CancellationToken.None)).IsRefused);
        await scene.Portal.Settle();
        Assert.Equal("4242", Assert.Single(await scene.Cards()).Last4);
        Assert.Equal("card_unknown", (await remove.Handle(second.Id, scene.Person, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task Nobody_touches_the_card_of_another()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        var card = Assert.Single(await scene.Cards());
        var colleague = await scene.Colleague();
        Assert.Equal("card_unknown", (await scene.Portal.Get<RemoveCard>().Handle(card.Id, colleague, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("card_unknown", (await scene.Portal.Get<MakeCardDefault>().Handle(card.Id, colleague, CancellationToken.None)).Refusal!.Code);
        var overview = await scene.Portal.Get<PlanQueries>().Overview(colleague, CancellationToken.None);
        Assert.Empty(overview!.Cards);
        Assert.Null(overview.Plan);
    }
}
