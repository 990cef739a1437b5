using Portal.Domain.Sessions;
using Xunit;
using static Portal.Tests.Sessions.BookingExamples;

namespace Portal.Tests.Sessions;

public sealed class BookingAttendanceTests
{
    [Fact]
    public void A_booking_reserves_the_employers_part_and_charges_nothing_yet()
    {
        var booking = Booked();
        Assert.Equal(EmployerPartState.Reserved, booking.EmployerPart);
        Assert.Equal(CardPartState.None, booking.CardPart);
        Assert.Null(booking.ChargeDueAt);
    }

    [Fact]
    public void A_time_that_has_passed_or_a_price_that_changed_is_refused()
    {
        var terms = new BookingTerms { MemberId = 3, EmployerId = 7, TherapistId = 2, Slot = new Slot(Start, Start.AddMinutes(50)), Price = Booked().Quoted };
        Assert.Equal("slot_in_the_past", Booking.Book(terms, Rules.SessionCommission, Start).Refusal!.Code);
        Assert.Equal("price_changed", Booking.Book(terms with { Price = default }, Rules.SessionCommission, Now).Refusal!.Code);
        Assert.Equal("price_changed", Booking.Book(terms, Rules.LateCancelShare, Now).Refusal!.Code);
    }

    [Fact]
    public void Cancelling_a_day_before_is_free_and_releases_the_whole_reserve()
    {
        var booking = Booked();
        var preview = booking.Cancel(Rules, Start.AddHours(-24)).Value;
        Assert.False(preview.IsLate);
        Assert.Equal(10_000, preview.ReleasedCents);
        Assert.Equal((BookingState.Cancelled, EmployerPartState.Released, CardPartState.None), (booking.State, booking.EmployerPart, booking.CardPart));
        Assert.Equal("booking_not_open", booking.Cancel(Rules, Start.AddHours(-23)).Refusal!.Code);
    }

    [Fact]
    public void Cancelling_later_takes_half_of_each_ones_share_after_the_same_delay()
    {
        var booking = Booked();
        var at = Start.AddHours(-24).AddSeconds(1);
        var shown = booking.PreviewCancel(Rules, at).Value;
        var done = booking.Cancel(Rules, at).Value;
        Assert.Equal(shown, done);
        Assert.True(done.IsLate);
        Assert.Equal((5_000L, 2_500L, 5_000L), (booking.EmployerPartCents, booking.CardPartCents, booking.ReleasedCents));
        Assert.Equal(at.AddHours(36), booking.ChargeDueAt);
        Assert.False(booking.HoldsSlot);
    }

    [Fact]
    public void A_therapist_who_cancels_costs_nobody_anything()
    {
        var booking = Booked();
        Assert.False(booking.Cancel(Rules, Start.AddMinutes(-5), byTherapist: true).Value.IsLate);
        Assert.Equal(0, booking.Owed.PriceCents);
    }

    [Fact]
    public void A_session_that_has_started_can_not_be_cancelled() =>
        Assert.Equal("session_started", Booked().Cancel(Rules, Start).Refusal!.Code);

    [Fact]
    public void Attendance_is_verified_only_once_the_session_has_started()
    {
        var booking = Booked();
        Assert.Equal("session_not_started", booking.VerifyAttendance(Rules, Start.AddSeconds(-1)).Refusal!.Code);
        Assert.Equal("session_not_started", booking.MarkNoShow(Rules, Start.AddSeconds(-1)).Refusal!.Code);
        Assert.False(booking.VerifyAttendance(Rules, Start).IsRefused);
        Assert.Equal(Start.AddHours(36), booking.ChargeDueAt);
        Assert.Equal(CardPartState.Due, booking.CardPart);
        Assert.Equal("booking_not_open", booking.MarkNoShow(Rules, Start.AddHours(1)).Refusal!.Code);
    }

    [Fact]
    public void A_no_show_is_due_as_if_held()
    {
        var booking = Booked();
        booking.MarkNoShow(Rules, Start.AddHours(1));
        Assert.Equal(booking.Quoted, booking.Owed);
        Assert.Equal(BookingState.NoShow, booking.State);
    }

    [Fact]
    public void A_programme_that_does_not_pay_missed_sessions_gets_its_reserve_back_whole()
    {
        var booking = Booked(usedIfMissed: false);
        booking.MarkNoShow(Rules, Start.AddHours(1));
        Assert.Equal(EmployerPartState.Released, booking.EmployerPart);
        Assert.Equal((10_000L, 5_000L), (booking.ReleasedCents, booking.CardPartCents));
    }

    [Fact]
    public void A_session_is_joined_shortly_before_it_starts()
    {
        var booking = Booked();
        Assert.True(booking.Joined(therapist: true, Start.AddHours(-1)).IsRefused);
        Assert.False(booking.Joined(therapist: true, Start.AddMinutes(-10)).IsRefused);
        booking.Joined(therapist: false, Start.AddMinutes(2));
        booking.Joined(therapist: false, Start.AddMinutes(9));
        Assert.Equal(Start.AddMinutes(2), booking.MemberJoinedAt);
    }
}
