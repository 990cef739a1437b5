using Portal.Domain.Catalog;
using Portal.Domain.Sessions;

namespace Portal.Tests.Sessions;

/// <summary>A session of $150 with $100 from the employer, in the states that tests begin from.</summary>
internal static class BookingExamples
{
    internal static readonly MoneyRules Rules = new();
    internal static readonly DateTimeOffset Now = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset Start = new(2026, 11, 19, 15, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset Due = Start.AddHours(1).AddHours(36);
    internal static readonly CardChargeFacts Charge = new("pi_1", "ch_1", "tr_2", "fee_1", Due);

    internal static Booking Booked(long offered = 10_000, bool usedIfMissed = true) => Booking.Book(
        new BookingTerms
        {
            MemberId = 3,
            EmployerId = 7,
            TherapistId = 2,
            Slot = new Slot(Start, Start.AddMinutes(50)),
            Price = SessionPrice.Quote(15_000, offered, 50_000, Rules),
            SubsidyUsedIfMissed = usedIfMissed,
            PaymentMethodId = "pm_1",
        },
        Rules.SessionCommission,
        Now).Value;

    internal static Booking Attended(long offered = 10_000)
    {
        var booking = Booked(offered);
        booking.VerifyAttendance(Rules, Start.AddHours(1));
        return booking;
    }

    internal static Booking Paid()
    {
        var booking = Attended();
        booking.EmployerPartEarned(Due);
        booking.EmployerPartSent("tr_1", Due);
        booking.BeginCharge(Due);
        booking.CardCharged(Charge, Due);
        return booking;
    }
}
