using Portal.Domain.Catalog;

namespace Portal.Domain.Subscriptions;

/// <summary>How much subsidy a plan invoice gets. Rule <c>plan-subsidy-cap</c>.</summary>
public static class PlanSubsidy
{
    /// <summary>Months an invoice covers.</summary>
    public static int MonthsCovered(BillingInterval interval) => interval == BillingInterval.Year ? 12 : 1;

    /// <summary>
    /// The subsidy in cents: the programme's monthly amount × months, at most what the invoice needs after proration credit and what the
    /// employer's budget holds, and such that what is then due is zero or the minimum charge. A proration invoice gets none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative figure.</exception>
    public static long For(PlanSubsidyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(request.MonthlyCents);
        ArgumentOutOfRangeException.ThrowIfNegative(request.ProrationCreditCents);
        var needed = Math.Max(0, request.InvoiceTotalCents - request.ProrationCreditCents);
        var offered = request.IsProration ? 0 : checked(request.MonthlyCents * request.MonthsCovered);
        var subsidy = Math.Min(offered, Math.Min(needed, Math.Max(0, request.FreeBudgetCents)));
        var due = needed - subsidy;
        return due == 0 || due >= request.MinimumChargeCents ? subsidy : Math.Max(0, needed - request.MinimumChargeCents);
    }
}
