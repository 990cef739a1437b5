using Portal.Domain.Sessions;

namespace Portal.Sessions;

/// <summary>A session in a list.</summary>
/// <param name="Id">Key.</param>
/// <param name="With">The other one: the therapist for an employee, the employee for a therapist.</param>
/// <param name="StartsAt">Start (UTC).</param>
/// <param name="EndsAt">End (UTC).</param>
/// <param name="State">Where the appointment stands.</param>
/// <param name="CardPart">Where the card part stands.</param>
/// <param name="EmployerPart">Where the employer's part stands.</param>
/// <param name="PriceCents">The full price as booked.</param>
/// <param name="ShareCents">This person's share of what is owed: what the employee pays, what the therapist gets.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="MeetingUrl">Where it takes place.</param>
public sealed record SessionRow(
    int Id, string With, DateTimeOffset StartsAt, DateTimeOffset EndsAt, BookingState State, CardPartState CardPart, EmployerPartState EmployerPart,
    long PriceCents, long ShareCents, string Currency, string? MeetingUrl);

/// <summary>One session with its money, for whoever may see it.</summary>
/// <param name="Booking">The session; read only.</param>
/// <param name="MemberName">The employee.</param>
/// <param name="TherapistName">The therapist.</param>
/// <param name="TherapistId">The therapist's key.</param>
/// <param name="EmployerName">The employer.</param>
/// <param name="Card">The card that is charged, as far as it is known.</param>
/// <param name="Refunds">What has gone back, newest first.</param>
public sealed record SessionView(
    Booking Booking, string MemberName, string TherapistName, int TherapistId, string EmployerName, CardView? Card, IReadOnlyList<SessionRefundOrder> Refunds);
