using Portal.Domain;
using Portal.Domain.People;
using Portal.Therapists;

namespace Portal.Pages.TherapistPortal;

/// <summary>The profile page while it is typed.</summary>
public sealed class ProfileForm
{
    /// <summary>Starts with what is stored.</summary>
    public ProfileForm(ProfileView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        (Name, Headline, Bio, Speciality, TimeZone) = (view.Profile.Name, view.Profile.Headline, view.Profile.Bio, view.Profile.Speciality, view.Profile.TimeZone);
        (PriceCents, Minutes, Listed, Hours) = (view.SessionPriceCents, view.SessionMinutes, view.Listed, new HoursForm(view.Hours));
    }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>One line under it.</summary>
    public string? Headline { get; set; }

    /// <summary>About the therapist.</summary>
    public string? Bio { get; set; }

    /// <summary>What they are good at.</summary>
    public string? Speciality { get; set; }

    /// <summary>IANA name.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Price of a session in cents; null while nothing readable is typed.</summary>
    public long? PriceCents { get; set; }

    /// <summary>Length of a session; null while nothing readable is typed.</summary>
    public long? Minutes { get; set; }

    /// <summary>Whether employees find the therapist.</summary>
    public bool Listed { get; set; }

    /// <summary>The week.</summary>
    public HoursForm Hours { get; }

    /// <summary>What is to be saved; refused where hours are incomplete.</summary>
    public Result<SaveProfileCommand> Read()
    {
        var hours = Hours.Read();
        if (hours.IsRefused) return hours.Refusal;
        var profile = new TherapistProfile(Name ?? "", Headline ?? "", Bio ?? "", Speciality ?? "", TimeZone ?? "");
        return new SaveProfileCommand(profile, PriceCents, (int?)Minutes, Listed, hours.Value);
    }
}
