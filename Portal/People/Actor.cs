namespace Portal.People;

/// <summary>Who does something: written beside every journal entry and state change.</summary>
/// <param name="Who">A stable opaque id: <c>person:5</c>, <c>stripe:evt_…</c>, <c>due:session-charges</c>.</param>
public record Actor(string Who)
{
    /// <summary>An event received from Stripe.</summary>
    public static Actor Stripe(string eventId) => new($"stripe:{eventId}");

    /// <summary>Work that was due by its schedule.</summary>
    public static Actor Due(string work) => new($"due:{work}");
}
