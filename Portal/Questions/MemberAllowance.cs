using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Questions;
using Portal.Domain.Subscriptions;

namespace Portal.Questions;

/// <summary>How many questions a member may still ask this month (rule question-allowance).</summary>
/// <param name="PlanName">The plan that gives them.</param>
/// <param name="PerMonth">A full month's questions.</param>
/// <param name="Left">What is left of them.</param>
/// <param name="FullAgainAt">When the next month begins (UTC).</param>
public sealed record MemberAllowance(string PlanName, int PerMonth, int Left, DateTimeOffset FullAgainAt)
{
    private static readonly PlanSubscriptionStatus[] Access =
        [PlanSubscriptionStatus.Trialing, PlanSubscriptionStatus.Active, PlanSubscriptionStatus.PastDue];

    /// <summary>Reads it; refused for a member without a running plan.</summary>
    public static async Task<Result<MemberAllowance>> Of(PortalDb db, int memberId, CatalogOptions catalog, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(catalog);
        var running = await db.PlanSubscriptions.AsNoTracking()
            .Where(subscription => subscription.MemberId == memberId && Access.Contains(subscription.Status))
            .OrderByDescending(subscription => subscription.Id)
            .Select(subscription => new { subscription.PlanCode, subscription.CreatedAt }).FirstOrDefaultAsync(ct);
        if (running is null) return new Refusal("no_plan", "Questions come with a plan. Start one first; its trial is free.");
        var plan = catalog.Plan(running.PlanCode);
        if (plan.IsRefused) return plan.Refusal;
        var monthStart = QuestionAllowance.MonthStart(running.CreatedAt, now);
        var asked = await db.Questions.CountAsync(question => question.MemberId == memberId && question.AskedAt >= monthStart, ct);
        return new MemberAllowance(
            plan.Value.Name, plan.Value.QuestionsPerMonth, QuestionAllowance.Left(plan.Value.QuestionsPerMonth, asked),
            QuestionAllowance.NextMonth(running.CreatedAt, now));
    }
}
