using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Questions;
using Portal.People;
using Portal.Time;

namespace Portal.Questions;

/// <summary>A question as typed.</summary>
/// <param name="TherapistId">Who is asked; null while nobody is chosen.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">The question.</param>
/// <param name="Form">Token of the form, so that a double click asks once.</param>
public sealed record AskQuestionCommand(int? TherapistId, string Subject, string Body, Guid Form);

/// <summary>An employee asks a therapist in writing, within the monthly allowance of their plan.</summary>
public sealed class AskQuestion(Work work, CatalogOptions catalog, PortalClock clock)
{
    private const string Purpose = "ask-question";

    /// <summary>The question's id. Refused: no running plan, allowance used, nobody chosen or nobody to ask, text too short or too long.</summary>
    public Task<Result<int>> Handle(AskQuestionCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        return work.Run(person, (db, _) => Ask(db, command, person, ct), ct);
    }

    private async Task<Result<int>> Ask(PortalDb db, AskQuestionCommand command, ActingPerson person, CancellationToken ct)
    {
        var member = await AskingMember.Find(db, person, ct);
        if (member.IsRefused) return member.Refusal;
        if (await SubmittedForm.Made(db, person, Purpose, command.Form, ct) is { } made) return made;
        var allowance = await MemberAllowance.Of(db, member.Value, catalog, clock.Now, ct);
        if (allowance.IsRefused) return allowance.Refusal;
        var therapist = await db.Therapists.AsNoTracking().SingleOrDefaultAsync(known => known.Id == command.TherapistId, ct);
        if (therapist is null) return new Refusal("therapist_missing", "Choose whom you ask.", "therapist");
        if (therapist.CanBeAsked() is { IsRefused: true } cannot) return cannot.Refusal!;
        var asked = Question.Ask(member.Value, therapist.Id, command.Subject, command.Body, allowance.Value.Left, clock.Now);
        if (asked.IsRefused) return asked.Refusal;
        db.Questions.Add(asked.Value);
        await db.SaveChangesAsync(ct);
        SubmittedForm.Note(db, person, Purpose, command.Form, asked.Value.Id, clock.Now);
        return asked.Value.Id;
    }
}
