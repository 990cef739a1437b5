using Portal.Domain.Sessions;
using Xunit;
using static Portal.Tests.Sessions.BookingExamples;

namespace Portal.Tests.Sessions;

public sealed class BookingPaymentTests
{
    [Fact]
    public void Nothing_is_charged_before_the_delay_is_over()
    {
        var booking = Attended();
        Assert.Equal("not_due", booking.BeginCharge(Due.AddSeconds(-1)).Refusal!.Code);
        Assert.Equal("not_due", booking.EmployerPartEarned(Due.AddSeconds(-1)).Refusal!.Code);
        Assert.Equal(1, booking.BeginCharge(Due).Value);
        Assert.False(booking.EmployerPartEarned(Due).IsRefused);
    }

    [Fact]
    public void A_charge_under_way_is_not_begun_again()
    {
        var booking = Attended();
        booking.BeginCharge(Due);
        Assert.Equal("not_due", booking.BeginCharge(Due).Refusal!.Code);
        Assert.Equal(1, booking.CardAttempt);
    }

    [Fact]
    public void A_charge_counts_once_however_often_it_is_told()
    {
        var booking = Attended();
        booking.BeginCharge(Due);
        Assert.True(booking.CardCharged(Charge, Due));
        Assert.False(booking.CardCharged(Charge, Due));
        Assert.False(booking.CardRefused(1, "card_declined", Rules, Due));
        Assert.Equal(CardPartState.Charged, booking.CardPart);
    }

    [Fact]
    public void A_refused_card_is_tried_after_one_three_and_seven_days_and_is_then_unpaid()
    {
        var booking = Attended();
        foreach (var days in new[] { 1, 3, 7 })
        {
            var attempt = booking.BeginCharge(booking.CardDueAt!.Value).Value;
            Assert.True(booking.CardRefused(attempt, "card_declined", Rules, attempt == 1 ? Due : Due.AddDays(days)));
            Assert.Equal(Due.AddDays(days), booking.CardDueAt);
            Assert.True(booking.CanBePaidByLink);
        }

        booking.CardRefused(booking.BeginCharge(Due.AddDays(7)).Value, "card_declined", Rules, Due.AddDays(7));
        Assert.True(booking.OwesPayment);
        Assert.Null(booking.CardDueAt);
        Assert.True(booking.CardCharged(Charge, Due.AddDays(8)));
        Assert.False(booking.OwesPayment);
    }

    [Fact]
    public void Late_news_of_an_earlier_attempt_changes_nothing()
    {
        var booking = Attended();
        booking.CardRefused(booking.BeginCharge(Due).Value, "card_declined", Rules, Due);
        booking.BeginCharge(Due.AddDays(1));
        Assert.False(booking.CardRefused(1, "card_declined", Rules, Due.AddDays(1)));
        Assert.Equal(CardPartState.Charging, booking.CardPart);
    }

    [Fact]
    public void A_bank_that_wants_the_employee_gets_the_pay_link_at_once_and_no_retries()
    {
        var booking = Attended();
        booking.CardRefused(booking.BeginCharge(Due).Value, "authentication_required", Rules, Due);
        Assert.Equal(CardPartState.ActionRequired, booking.CardPart);
        Assert.Null(booking.CardDueAt);
        Assert.True(booking.GiveUpCard(Due.AddDays(6)).IsRefused);
        Assert.False(booking.GiveUpCard(Due.AddDays(7)).IsRefused);
        Assert.True(booking.OwesPayment);
    }

    [Fact]
    public void The_employers_part_is_sent_once_and_may_wait_for_Stripe()
    {
        var booking = Attended();
        booking.EmployerPartEarned(Due);
        Assert.Equal(9_000, booking.EmployerSendableCents);
        booking.EmployerPartWaits(Due.AddDays(2), Due);
        Assert.Equal(Due.AddDays(2), booking.EmployerFundsAt);
        Assert.True(booking.EmployerPartSent("tr_1", Due.AddDays(2)));
        Assert.False(booking.EmployerPartSent("tr_1", Due.AddDays(2)));
        Assert.Equal(0, booking.EmployerSendableCents);
    }

    [Fact]
    public void A_session_paid_wholly_by_the_employer_charges_no_card()
    {
        var booking = Attended(offered: 15_000);
        Assert.Equal(CardPartState.None, booking.CardPart);
        Assert.True(booking.BeginCharge(Due).IsRefused);
        Assert.False(booking.CardCharged(Charge, Due));
    }

    [Fact]
    public void A_declined_card_never_touches_the_employers_money()
    {
        var booking = Attended();
        booking.EmployerPartEarned(Due);
        booking.CardRefused(booking.BeginCharge(Due).Value, "card_declined", Rules, Due);
        Assert.Equal(10_000, booking.EmployerPartCents);
        Assert.Equal(EmployerPartState.Earned, booking.EmployerPart);
    }
}
