using Portal.Domain.Catalog;

namespace Portal.Domain.Sessions;

/// <summary>
/// What a session costs whom and who gets it, in cents. The therapist's share is one number over the whole; the employer's part is rounded
/// down and the card part is the rest. Rules <c>session-split</c>, <c>minimum-charge</c>.
/// </summary>
/// <param name="SubsidyCents">The employer's part.</param>
/// <param name="OutOfPocketCents">The employee's part, by card.</param>
/// <param name="TherapistFromEmployerCents">The therapist's share of the employer's part.</param>
/// <param name="TherapistFromCardCents">The therapist's share of the card part.</param>
public readonly record struct SessionPrice(long SubsidyCents, long OutOfPocketCents, long TherapistFromEmployerCents, long TherapistFromCardCents)
{
    /// <summary>The full price.</summary>
    public long PriceCents => SubsidyCents + OutOfPocketCents;

    /// <summary>All the therapist gets.</summary>
    public long TherapistCents => TherapistFromEmployerCents + TherapistFromCardCents;

    /// <summary>All the platform gets.</summary>
    public long PlatformCents => PriceCents - TherapistCents;

    /// <summary>The platform's share of the employer's part.</summary>
    public long PlatformFromEmployerCents => SubsidyCents - TherapistFromEmployerCents;

    /// <summary>The platform's share of the card part: Stripe's application fee.</summary>
    public long ApplicationFeeCents => OutOfPocketCents - TherapistFromCardCents;

    /// <summary>Divides two parts by the commission.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative part.</exception>
    public static SessionPrice Of(long subsidyCents, long outOfPocketCents, BasisPoints commission)
    {
        var therapist = commission.Rest.FloorOf(checked(subsidyCents + outOfPocketCents));
        var fromEmployer = commission.Rest.FloorOf(subsidyCents);
        return new SessionPrice(subsidyCents, outOfPocketCents, fromEmployer, therapist - fromEmployer);
    }

    /// <summary>
    /// The price before confirming: the subsidy offered, at most the price and the budget; what is left for the card is zero or the
    /// minimum charge. A smaller rest is paid by the employer where the budget allows, else the subsidy gives way.
    /// </summary>
    /// <param name="priceCents">The full price.</param>
    /// <param name="offeredSubsidyCents">What the programme offers.</param>
    /// <param name="freeBudgetCents">What the employer's budget holds free.</param>
    /// <param name="rules">Commission and minimum charge.</param>
    public static SessionPrice Quote(long priceCents, long offeredSubsidyCents, long freeBudgetCents, MoneyRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var budget = Math.Max(0, freeBudgetCents);
        var subsidy = Math.Min(priceCents, Math.Min(offeredSubsidyCents, budget));
        var rest = priceCents - subsidy;
        if (subsidy > 0 && rest > 0 && rest < rules.MinimumChargeCents)
        {
            subsidy = budget >= priceCents ? priceCents : Math.Max(0, priceCents - rules.MinimumChargeCents);
        }

        return Of(subsidy, priceCents - subsidy, rules.SessionCommission);
    }

    /// <summary>
    /// What a missed session takes: a part of each one's own share. A card part under the minimum charge is waived, and a programme may keep
    /// the employer's money out of it. Rules <c>late-cancel</c>, <c>no-show</c>.
    /// </summary>
    public SessionPrice Missed(BasisPoints part, bool employerPays, BasisPoints commission, long minimumChargeCents)
    {
        var employer = employerPays ? part.FloorOf(SubsidyCents) : 0;
        var card = part.FloorOf(OutOfPocketCents);
        return Of(employer, card < minimumChargeCents ? 0 : card, commission);
    }
}
