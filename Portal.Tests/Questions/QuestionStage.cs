using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.People;
using Portal.Questions;
using Portal.Tests.Support;
using Portal.Time;

namespace Portal.Tests.Questions;

/// <summary>Maya with a running plan, and Ruth who can be asked.</summary>
internal sealed class QuestionStage(TestPortal portal, ActingPerson maya, TestTherapist ruth)
{
    public ActingPerson Maya => maya;

    public TestTherapist Ruth => ruth;

    public static async Task<QuestionStage> Start(TestPortal portal, string? plan = "starter", PlanSubscriptionStatus status = PlanSubscriptionStatus.Trialing)
    {
        var (employer, _) = await portal.AddEmployer();
        var maya = await portal.AddMember(employer.Id, MemberRole.Employee, "maya@acme.test");
        if (plan is not null) await GivePlan(portal, maya, plan, status);
        return new QuestionStage(portal, maya, await portal.AddBookableTherapist());
    }

    /// <summary>A plan as Stripe would tell of it.</summary>
    public static Task GivePlan(TestPortal portal, ActingPerson person, string code, PlanSubscriptionStatus status) =>
        portal.Get<Work>().Run(new Actor("test"), (db, _) =>
        {
            var now = portal.Get<PortalClock>().Now;
            var plan = portal.Get<CatalogOptions>().Plan(code).Value;
            var subscription = PlanSubscription.Order(db.Members.Single(member => member.PersonId == person.Id).Id, plan, BillingInterval.Month, now).Value;
            subscription.Take(new SubscriptionFacts($"sub_{person.Id}_{code}", status, now.AddDays(14), now, now.AddDays(14), false), now, now);
            db.PlanSubscriptions.Add(subscription);
            return Task.CompletedTask;
        }, CancellationToken.None);

    public Task<Result<int>> Ask(string subject = "Paying off two cards", Guid? form = null, ActingPerson? person = null, int? therapistId = null, string body = "Which of my two cards do I pay off first?") =>
        portal.Get<AskQuestion>().Handle(new AskQuestionCommand(therapistId ?? ruth.Id, subject, body, form ?? Guid.NewGuid()), person ?? maya, CancellationToken.None);

    public Task<Result<ReplyWritten>> Reply(int questionId, string body = "The one with the higher interest rate.", Guid? form = null, ActingPerson? person = null) =>
        portal.Get<ReplyToQuestion>().Handle(new ReplyCommand(questionId, body, form ?? Guid.NewGuid()), person ?? ruth.Acting, CancellationToken.None);
}
