namespace Portal.Domain.Subscriptions;

/// <summary>Who paid how much of a plan invoice, in cents.</summary>
/// <param name="CardCents">By card.</param>
/// <param name="SubsidyCents">By the employer's subsidy.</param>
/// <param name="CreditCents">By proration credit.</param>
public readonly record struct PlanPayment(long CardCents, long SubsidyCents, long CreditCents)
{
    /// <summary>The full price.</summary>
    public long TotalCents => checked(CardCents + SubsidyCents + CreditCents);
}
