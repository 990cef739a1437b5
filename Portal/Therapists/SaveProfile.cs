using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;

namespace Portal.Therapists;

/// <summary>A therapist's profile, price and week as typed.</summary>
/// <param name="Profile">What employees read, and the time zone of the hours.</param>
/// <param name="SessionPriceCents">Price of a session; null while nothing readable was typed.</param>
/// <param name="SessionMinutes">Length of a session; null while nothing readable was typed.</param>
/// <param name="Listed">Whether employees find the therapist.</param>
/// <param name="Hours">All hours of the week.</param>
public sealed record SaveProfileCommand(TherapistProfile Profile, long? SessionPriceCents, int? SessionMinutes, bool Listed, IReadOnlyList<OpenHours> Hours);

/// <summary>Changes a therapist's profile, price and weekly hours together. What is booked keeps its price and its time.</summary>
public sealed class SaveProfile(Work work, MoneyRules rules, PortalClock clock)
{
    /// <summary>Refused with the field: a text too long, a price or length out of range, hours that overlap.</summary>
    public Task<Result<bool>> Handle(SaveProfileCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        return work.Run(person, (db, _) => Save(db, command, person, ct), ct);
    }

    private async Task<Result<bool>> Save(PortalDb db, SaveProfileCommand command, ActingPerson person, CancellationToken ct)
    {
        var found = await ActingTherapist.Find(db, person, ct);
        if (found.IsRefused) return found.Refusal;
        var therapist = found.Value;
        if (therapist.SetProfile(command.Profile, clock.Now) is { IsRefused: true } profile) return profile.Refusal!;
        if (SetPrice(therapist, command) is { } price) return price;
        var hours = WeeklySchedule.Make(therapist.Id, command.Hours, clock.Now);
        if (hours.IsRefused) return hours.Refusal;
        therapist.SetListed(command.Listed, clock.Now);
        await Replace(db, therapist.Id, hours.Value, ct);
        // The frame shows this name, and times in the zone they work in, from the next sign-in on.
        var account = await db.Users.SingleAsync(user => user.Id == person.Id, ct);
        (account.DisplayName, account.TimeZone) = (therapist.Name, therapist.TimeZone);
        return true;
    }

    private Refusal? SetPrice(Therapist therapist, SaveProfileCommand command)
    {
        if (command.SessionMinutes is not { } minutes)
            return new Refusal("length_missing", "Say how many minutes a session lasts.", "minutes");
        if (command.SessionPriceCents is { } cents) return therapist.SetPrice(cents, minutes, rules, clock.Now).Refusal;
        return new Refusal("price_missing", "Say what a session costs.", "price");
    }

    private static async Task Replace(PortalDb db, int therapistId, IReadOnlyCollection<WeeklyHours> hours, CancellationToken ct)
    {
        var before = await db.WeeklyHours.Where(stretch => stretch.TherapistId == therapistId).ToListAsync(ct);
        var kept = before.Where(stretch => hours.Any(wanted => Same(stretch, wanted))).ToList();
        db.WeeklyHours.RemoveRange(before.Except(kept));
        db.WeeklyHours.AddRange(hours.Where(wanted => !kept.Exists(stretch => Same(stretch, wanted))));
    }

    private static bool Same(WeeklyHours one, WeeklyHours other) =>
        (one.DayOfWeek, one.StartMinute, one.EndMinute) == (other.DayOfWeek, other.StartMinute, other.EndMinute);
}
