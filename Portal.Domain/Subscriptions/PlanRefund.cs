namespace Portal.Domain.Subscriptions;

/// <summary>One refund step of a plan invoice: what goes back where, and who gives it. Rules <c>plan-refund</c> and <c>cumulative-refund</c>.</summary>
/// <param name="CardCents">Back to the card.</param>
/// <param name="SubsidyCents">Back to the employer's subsidy.</param>
/// <param name="CreditCents">Back to the member's proration credit.</param>
/// <param name="PoolCents">Given by the therapist pool.</param>
/// <param name="PlatformCents">Given by the platform.</param>
public readonly record struct PlanRefund(long CardCents, long SubsidyCents, long CreditCents, long PoolCents, long PlatformCents)
{
    /// <summary>All that goes back in this step.</summary>
    public long TotalCents => CardCents + SubsidyCents + CreditCents;

    /// <summary>The next step after <paramref name="refundedBeforeCents"/>; steps add up to exactly what was paid.</summary>
    public static Result<PlanRefund> Step(PlanPayment paid, BasisPoints poolShare, long refundedBeforeCents, long refundCents)
    {
        var left = paid.TotalCents - refundedBeforeCents;
        if (refundCents <= 0 || refundCents > left)
        {
            return Result.Refuse("refund_out_of_range", $"A refund must be above zero and at most {Money.Usd(left)}, what is left of the payment.", "amount");
        }

        var before = UpTo(paid, poolShare, refundedBeforeCents);
        var after = UpTo(paid, poolShare, refundedBeforeCents + refundCents);
        return new PlanRefund(
            after.CardCents - before.CardCents,
            after.SubsidyCents - before.SubsidyCents,
            after.CreditCents - before.CreditCents,
            after.PoolCents - before.PoolCents,
            after.PlatformCents - before.PlatformCents);
    }

    private static PlanRefund UpTo(PlanPayment paid, BasisPoints poolShare, long refundedCents)
    {
        var notCard = paid.SubsidyCents + paid.CreditCents;
        var toNotCard = Split.Of(refundedCents, notCard, paid.TotalCents);
        var toSubsidy = Split.Of(toNotCard.ShareCents, paid.SubsidyCents, notCard);
        var pool = Split.Of(refundedCents, PlanInvoiceSplit.Of(paid.TotalCents, poolShare).PoolCents, paid.TotalCents);
        return new PlanRefund(toNotCard.RestCents, toSubsidy.ShareCents, toSubsidy.RestCents, pool.ShareCents, pool.RestCents);
    }
}
