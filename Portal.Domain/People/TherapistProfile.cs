namespace Portal.Domain.People;

/// <summary>What employees read of a therapist.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Headline">One line under the name.</param>
/// <param name="Bio">About them.</param>
/// <param name="Speciality">What they are good at.</param>
/// <param name="TimeZone">IANA time zone of their weekly hours.</param>
public sealed record TherapistProfile(string Name, string Headline, string Bio, string Speciality, string TimeZone)
{
    /// <summary>What is wrong with it; null where nothing is.</summary>
    internal Refusal? Check() =>
        Text.Check(Name, 2, 120, "The name", "name")
        ?? Text.Check(Headline, 0, 160, "The headline", "headline")
        ?? Text.Check(Bio, 0, 4000, "The text about you", "bio")
        ?? Text.Check(Speciality, 0, 120, "The speciality", "speciality")
        ?? IanaZone.Check(TimeZone);
}
