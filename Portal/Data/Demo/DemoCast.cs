namespace Portal.Data.Demo;

/// <summary>Somebody of the demo.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">Name.</param>
public sealed record DemoMember(string Email, string Name);

/// <summary>A demo therapist with what employees read of them.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">Name.</param>
/// <param name="Headline">One line.</param>
/// <param name="Bio">A few lines.</param>
/// <param name="Speciality">What they are good at.</param>
/// <param name="PriceCents">Price of a session.</param>
public sealed record DemoTherapist(string Email, string Name, string Headline, string Bio, string Speciality, long PriceCents);

/// <summary>Who plays in the demo.</summary>
public static class DemoCast
{
    /// <summary>The employer.</summary>
    public const string Employer = "Acme";

    /// <summary>Everybody's time zone.</summary>
    public const string TimeZone = "America/New_York";

    /// <summary>The employer's HR person, its owner here.</summary>
    public static readonly DemoMember Owner = new("employer@demo.test", "Grace Holloway");

    /// <summary>The admin.</summary>
    public static readonly DemoMember Admin = new("admin@demo.test", "Priya Raman");

    /// <summary>The ten employees; the first is the one offered for signing in.</summary>
    public static readonly IReadOnlyList<DemoMember> Employees =
    [
        new("employee@demo.test", "Maya Lindqvist"),
        new("tomas.reyes@demo.test", "Tomas Reyes"),
        new("ines.carvalho@demo.test", "Ines Carvalho"),
        new("kofi.mensah@demo.test", "Kofi Mensah"),
        new("lena.brandt@demo.test", "Lena Brandt"),
        new("arjun.patel@demo.test", "Arjun Patel"),
        new("sofia.marin@demo.test", "Sofia Marin"),
        new("david.osei@demo.test", "David Osei"),
        new("hana.sato@demo.test", "Hana Sato"),
        new("peter.novak@demo.test", "Peter Novak"),
    ];

    /// <summary>Invited, and has not answered yet.</summary>
    public static readonly DemoMember Invited = new("zoe.martin@demo.test", "Zoe Martin");

    /// <summary>The three therapists; the third has not opened a payout account.</summary>
    public static readonly IReadOnlyList<DemoTherapist> Therapists =
    [
        new("therapist@demo.test", "Ruth Okafor", "Debt and budgets without shame",
            "Twelve years of helping people look at their numbers calmly. We begin with what is, then make a plan that fits a real month.", "Debt and budgeting", 15_000),
        new("samuel.lind@demo.test", "Samuel Lind", "Money and couples",
            "I work with people who share a household and not yet a view of money. Short, practical sessions with something to try at home.", "Couples and family", 12_000),
        new("amara.diallo@demo.test", "Amara Diallo", "Starting again after a setback",
            "Job loss, illness, separation: I help you sort what is urgent from what only feels urgent.", "Life changes", 13_500),
    ];
}
