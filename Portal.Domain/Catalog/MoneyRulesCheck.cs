namespace Portal.Domain.Catalog;

/// <summary>Says what is wrong with <see cref="MoneyRules"/>, so that a wrong setting stops the start and not a payment.</summary>
internal static class MoneyRulesCheck
{
    internal static IReadOnlyList<string> Faults(MoneyRules rules) =>
        [.. Shares(rules).Concat(Amounts(rules)).Concat(Times(rules)).Where(check => !check.Holds).Select(check => "MoneyRules:" + check.Sentence)];

    private static IEnumerable<(bool Holds, string Sentence)> Shares(MoneyRules rules) =>
    [
        (IsShare(rules.SessionCommissionBasisPoints), "SessionCommissionBasisPoints must be between 0 and 10000."),
        (IsShare(rules.PoolShareBasisPoints), "PoolShareBasisPoints must be between 0 and 10000."),
        (IsShare(rules.LateCancelBasisPoints), "LateCancelBasisPoints must be between 0 and 10000."),
        (IsShare(rules.NoShowBasisPoints), "NoShowBasisPoints must be between 0 and 10000."),
    ];

    private static IEnumerable<(bool Holds, string Sentence)> Amounts(MoneyRules rules) =>
    [
        (rules.ReplyCents >= 0, "ReplyCents must not be negative."),
        (rules.RepliesPaidPerQuestion >= 0, "RepliesPaidPerQuestion must not be negative."),
        (rules.MinimumChargeCents >= 50, "MinimumChargeCents must be at least 50; Stripe charges nothing smaller."),
        (rules.MinimumSessionPriceCents >= rules.MinimumChargeCents, "MinimumSessionPriceCents must not be under the minimum charge."),
        (rules.MaximumSessionPriceCents >= rules.MinimumSessionPriceCents, "MaximumSessionPriceCents must not be under the minimum."),
        (rules.MinimumFundingCents >= rules.MinimumChargeCents, "MinimumFundingCents must not be under the minimum charge."),
        (rules.MaximumFundingCents >= rules.MinimumFundingCents, "MaximumFundingCents must not be under the minimum."),
        (rules.PayoutMinimumCents > 0, "PayoutMinimumCents must be above zero."),
    ];

    private static IEnumerable<(bool Holds, string Sentence)> Times(MoneyRules rules) =>
    [
        (rules.ChargeDelayHours >= 0, "ChargeDelayHours must not be negative."),
        (rules.CancelWindowHours >= 0, "CancelWindowHours must not be negative."),
        (rules.PayoutRegardlessDays > 0, "PayoutRegardlessDays must be above zero."),
        (Enum.IsDefined(rules.PayoutDay), "PayoutDay must be a weekday, such as Friday."),
        (rules.PayoutHour is >= 0 and < 24, "PayoutHour must be between 0 and 23."),
        (IanaZone.IsKnown(rules.PayoutTimeZone), "PayoutTimeZone must be a known time zone, such as America/New_York."),
        (rules.TrialDays is >= 0 and <= 730, "TrialDays must be between 0 and 730."),
        (rules.BookingLeadMinutes >= 0, "BookingLeadMinutes must not be negative."),
        (rules.BookingHorizonDays is > 0 and <= 365, "BookingHorizonDays must be between 1 and 365."),
        (AreRising(rules.RetryDays), "CardRetryDays must be one or more rising days above zero."),
    ];

    private static bool AreRising(IReadOnlyList<int> days) => days.Count > 0 && days[0] > 0 && days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);

    private static bool IsShare(int basisPoints) => basisPoints is >= 0 and <= BasisPoints.Whole;
}
