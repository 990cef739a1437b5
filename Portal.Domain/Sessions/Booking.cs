namespace Portal.Domain.Sessions;

/// <summary>
/// A session of a member with a therapist: the appointment, and the two parts of its price, the employer's and the card's, which are paid
/// and returned independently.
/// </summary>
public sealed partial class Booking : Entity
{
    private Booking() { }

    private Booking(BookingTerms terms, BasisPoints commission, DateTimeOffset now)
        : base(now)
    {
        MemberId = terms.MemberId;
        EmployerId = terms.EmployerId;
        TherapistId = terms.TherapistId;
        ProgrammeId = terms.ProgrammeId;
        SubsidyUsedIfMissed = terms.SubsidyUsedIfMissed;
        PaymentMethodId = terms.PaymentMethodId;
        StartsAt = terms.Slot.StartsAt.ToUniversalTime();
        EndsAt = terms.Slot.EndsAt.ToUniversalTime();
        Currency = terms.Currency;
        CommissionBasisPoints = commission.Value;
        SubsidyCents = terms.Price.SubsidyCents;
        OutOfPocketCents = terms.Price.OutOfPocketCents;
        SetOwed(terms.Price);
        EmployerPart = SubsidyCents > 0 ? EmployerPartState.Reserved : EmployerPartState.None;
    }

    /// <summary>Who booked.</summary>
    public int MemberId { get; private set; }

    /// <summary>Whose money subsidises.</summary>
    public int EmployerId { get; private set; }

    /// <summary>With whom.</summary>
    public int TherapistId { get; private set; }

    /// <summary>The session programme that subsidises.</summary>
    public int? ProgrammeId { get; private set; }

    /// <summary>Start (UTC).</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>End (UTC).</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Where the appointment stands.</summary>
    public BookingState State { get; private set; }

    /// <summary>Where the employer's part stands.</summary>
    public EmployerPartState EmployerPart { get; private set; }

    /// <summary>Where the card part stands.</summary>
    public CardPartState CardPart { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>The employer's part as booked, in cents.</summary>
    public long SubsidyCents { get; private set; }

    /// <summary>The card part as booked, in cents.</summary>
    public long OutOfPocketCents { get; private set; }

    /// <summary>The commission fixed when it was booked, in basis points.</summary>
    public int CommissionBasisPoints { get; private set; }

    /// <summary>What the employer owes for it as things stand, in cents.</summary>
    public long EmployerPartCents { get; private set; }

    /// <summary>What the card owes for it as things stand, in cents.</summary>
    public long CardPartCents { get; private set; }

    /// <summary>The therapist's share of the employer's part, in cents.</summary>
    public long TherapistFromEmployerCents { get; private set; }

    /// <summary>The therapist's share of the card part, in cents.</summary>
    public long TherapistFromCardCents { get; private set; }

    /// <summary>Whether the employer's money also pays its part of a missed session.</summary>
    public bool SubsidyUsedIfMissed { get; private set; }

    /// <summary>Where the session takes place.</summary>
    public string? MeetingUrl { get; private set; }

    /// <summary>The full price as booked.</summary>
    public SessionPrice Quoted => SessionPrice.Of(SubsidyCents, OutOfPocketCents, Commission);

    /// <summary>What is owed as things stand: the price, a fee, or nothing.</summary>
    public SessionPrice Owed => new(EmployerPartCents, CardPartCents, TherapistFromEmployerCents, TherapistFromCardCents);

    /// <summary>The appointment's time.</summary>
    public Slot Slot => new(StartsAt, EndsAt);

    /// <summary>Whether it takes up the therapist's time.</summary>
    public bool HoldsSlot => State is not (BookingState.Cancelled or BookingState.LateCancelled);

    private BasisPoints Commission => new(CommissionBasisPoints);

    /// <summary>Books a slot at a price. Whether the slot is free is for the caller and the database to say.</summary>
    public static Result<Booking> Book(BookingTerms terms, BasisPoints commission, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Slot.StartsAt <= now || terms.Slot.EndsAt <= terms.Slot.StartsAt)
        {
            return Result.Refuse("slot_in_the_past", "This time has already passed; choose another one.", "slot");
        }

        return terms.Price.PriceCents > 0 && terms.Price == SessionPrice.Of(terms.Price.SubsidyCents, terms.Price.OutOfPocketCents, commission)
            ? new Booking(terms, commission, now)
            : Result.Refuse("price_changed", "The price isn't the one you saw; look at it again before you book.", "price");
    }

    /// <summary>Sets where the session takes place.</summary>
    public Result SetMeeting(string url, DateTimeOffset now)
    {
        MeetingUrl = url;
        return Changed(now);
    }

    private void SetOwed(SessionPrice owed)
    {
        EmployerPartCents = owed.SubsidyCents;
        CardPartCents = owed.OutOfPocketCents;
        TherapistFromEmployerCents = owed.TherapistFromEmployerCents;
        TherapistFromCardCents = owed.TherapistFromCardCents;
    }
}
