using Portal.Domain.Sessions;
using Xunit;
using static Portal.Tests.Sessions.BookingExamples;

namespace Portal.Tests.Sessions;

public sealed class BookingRefundTests
{
    [Fact]
    public void A_session_is_refunded_in_part_and_then_whole()
    {
        var booking = Paid();
        var first = booking.Refund(7_500, Due).Value;
        Assert.Equal((2_500L, 5_000L), (first.CardCents, first.EmployerCents));
        Assert.Equal(CardPartState.PartlyRefunded, booking.CardPart);
        Assert.Equal(EmployerPartState.Sent, booking.EmployerPart);
        booking.Refund(7_500, Due);
        Assert.Equal((CardPartState.Refunded, EmployerPartState.Returned), (booking.CardPart, booking.EmployerPart));
        Assert.Equal(2, booking.RefundCount);
        Assert.Equal("nothing_left_to_refund", booking.Refund(1, Due).Refusal!.Code);
    }

    [Fact]
    public void A_refused_refund_changes_nothing()
    {
        var booking = Paid();
        var version = booking.Version;
        Assert.Equal("refund_out_of_range", booking.Refund(15_001, Due).Refusal!.Code);
        Assert.Equal(version, booking.Version);
        Assert.Equal(0, booking.RefundCount);
    }

    [Fact]
    public void What_was_never_paid_is_not_refunded()
    {
        Assert.Equal("nothing_paid", Booked().Refund(100, Now).Refusal!.Code);
        Assert.Equal("nothing_paid", Attended().Refund(100, Due).Refusal!.Code);
    }

    [Fact]
    public void A_charge_under_way_is_settled_before_a_refund()
    {
        var booking = Attended();
        booking.EmployerPartEarned(Due);
        booking.BeginCharge(Due);
        Assert.Equal("charge_open", booking.Refund(100, Due).Refusal!.Code);
    }

    [Fact]
    public void Where_the_card_never_paid_only_the_employer_gets_money_back()
    {
        var booking = Attended();
        booking.EmployerPartEarned(Due);
        booking.CardRefused(booking.BeginCharge(Due).Value, "authentication_required", Rules, Due);
        booking.GiveUpCard(Due.AddDays(7));
        var step = booking.Refund(10_000, Due.AddDays(8)).Value;
        Assert.Equal((0L, 10_000L), (step.CardCents, step.EmployerCents));
        Assert.True(booking.Refund(1, Due.AddDays(8)).IsRefused);
    }

    [Fact]
    public void A_part_returned_before_it_was_sent_is_not_sent()
    {
        var booking = Attended(offered: 15_000);
        booking.EmployerPartEarned(Due);
        booking.Refund(5_000, Due);
        Assert.Equal(9_000, booking.EmployerSendableCents);
    }

    [Fact]
    public void A_refund_that_Stripe_refused_can_be_made_again()
    {
        var booking = Paid();
        var step = booking.Refund(15_000, Due).Value;
        booking.CardRefundRefused(step, Due);
        Assert.Equal(CardPartState.Charged, booking.CardPart);
        Assert.Equal(5_000, booking.Refund(5_000, Due).Value.CardCents);
    }
}
