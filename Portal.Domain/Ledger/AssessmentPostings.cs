namespace Portal.Domain.Ledger;

/// <summary>Entries of assessments, paid with an employer's credits.</summary>
public static class AssessmentPostings
{
    /// <summary>Credits were reserved when an assessment was requested. Key <c>assessment:{id}:reserved</c>.</summary>
    public static JournalEntry Reserved(int assessmentId, int employerId, long amountCents, string currency = "usd") =>
        new EntryDraft($"assessment:{assessmentId}:reserved", "assessment.reserved", currency)
            .Debit(AccountCode.Credits(employerId), amountCents)
            .Credit(AccountCode.CreditsReserved(employerId), amountCents)
            .Build($"Credits of employer {employerId} reserved for assessment {assessmentId}", $"assessment:{assessmentId}");

    /// <summary>An assessment was completed: the therapist earns it less commission. Key <c>assessment:{id}:completed</c>.</summary>
    public static JournalEntry Completed(
        int assessmentId, int employerId, int therapistId, long amountCents, BasisPoints commission, string currency = "usd")
    {
        var split = Split.Of(amountCents, commission.Rest);
        return new EntryDraft($"assessment:{assessmentId}:completed", "assessment.completed", currency)
            .Debit(AccountCode.CreditsReserved(employerId), amountCents)
            .Credit(AccountCode.PayableTherapist(therapistId), split.ShareCents)
            .Credit(AccountCode.RevenueAssessment, split.RestCents)
            .Build($"Assessment {assessmentId} completed", $"assessment:{assessmentId}");
    }

    /// <summary>An assessment was cancelled and its credits are free again. Key <c>assessment:{id}:cancelled</c>.</summary>
    public static JournalEntry Cancelled(int assessmentId, int employerId, long amountCents, string currency = "usd") =>
        Reserved(assessmentId, employerId, amountCents, currency)
            .Reversal($"assessment:{assessmentId}:cancelled", "assessment.cancelled", $"Assessment {assessmentId} cancelled");
}
