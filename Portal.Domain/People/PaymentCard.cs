namespace Portal.Domain.People;

/// <summary>A member's card as far as we may know it; the number stays with Stripe.</summary>
public sealed class PaymentCard : Entity
{
    private const int SoonDays = 60;

    private PaymentCard() { }

    private PaymentCard(int memberId, string stripeId, CardFace face, DateTimeOffset now)
        : base(now)
    {
        MemberId = memberId;
        StripeId = stripeId;
        Set(face);
    }

    /// <summary>Whose card.</summary>
    public int MemberId { get; private set; }

    /// <summary>Stripe's payment method, <c>pm_…</c>.</summary>
    public string StripeId { get; private set; } = "";

    /// <summary>Brand, as Stripe names it.</summary>
    public string Brand { get; private set; } = "";

    /// <summary>Last four digits.</summary>
    public string Last4 { get; private set; } = "";

    /// <summary>Month of expiry, 1 to 12.</summary>
    public int ExpMonth { get; private set; }

    /// <summary>Year of expiry.</summary>
    public int ExpYear { get; private set; }

    /// <summary>Whether charges go to it.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>When it was taken off (UTC).</summary>
    public DateTimeOffset? DetachedAt { get; private set; }

    /// <summary>First instant (UTC) at which it can't be used any more.</summary>
    public DateTimeOffset ExpiresAt => new DateTimeOffset(ExpYear, ExpMonth, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1);

    /// <summary>Notes a card that was attached at Stripe.</summary>
    public static Result<PaymentCard> Attached(int memberId, string stripeId, CardFace face, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(face);
        return face.ExpMonth is < 1 or > 12 || face.ExpYear is < 2000 or > 9998
            ? Result.Refuse("card_invalid", "The card's expiry date isn't a date.")
            : new PaymentCard(memberId, stripeId, face, now);
    }

    /// <summary>Whether it has expired or will within 60 days.</summary>
    public bool ExpiresSoon(DateTimeOffset now) => ExpiresAt <= now.AddDays(SoonDays);

    /// <summary>Charges go to it, or no longer do.</summary>
    public void MakeDefault(bool isDefault, DateTimeOffset now)
    {
        IsDefault = isDefault && DetachedAt is null;
        Changed(now);
    }

    /// <summary>The bank sent a new card with other figures.</summary>
    public void Updated(CardFace face, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(face);
        Set(face);
        Changed(now);
    }

    /// <summary>It was taken off at Stripe.</summary>
    public void Detached(DateTimeOffset now)
    {
        IsDefault = false;
        DetachedAt ??= now.ToUniversalTime();
        Changed(now);
    }

    private void Set(CardFace face)
    {
        Brand = face.Brand;
        Last4 = face.Last4;
        ExpMonth = face.ExpMonth;
        ExpYear = face.ExpYear;
    }
}
