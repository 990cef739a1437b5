namespace Portal.Domain.People;

/// <summary>An employer that sponsors the benefit: the organisation that pays subsidies and orders credits.</summary>
public sealed class Employer : Entity
{
    private Employer() { }

    private Employer(string name, string timeZone, DateTimeOffset now)
        : base(now)
    {
        Name = name;
        TimeZone = timeZone;
    }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>IANA time zone of its reports.</summary>
    public string TimeZone { get; private set; } = "";

    /// <summary>Registers an employer.</summary>
    public static Result<Employer> Register(string name, string timeZone, DateTimeOffset now) =>
        Check(name, timeZone) is { } refusal ? refusal : new Employer(name.Trim(), timeZone, now);

    /// <summary>Changes name and time zone.</summary>
    public Result SetProfile(string name, string timeZone, DateTimeOffset now)
    {
        if (Check(name, timeZone) is { } refusal)
        {
            return refusal;
        }

        Name = name.Trim();
        TimeZone = timeZone;
        return Changed(now);
    }

    private static Refusal? Check(string name, string timeZone) => Text.Check(name, 2, 120, "The name", "name") ?? IanaZone.Check(timeZone);
}
