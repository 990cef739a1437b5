using Portal.Payments.LocalStripe;
using Portal.Time;

namespace Portal.Data.Demo;

/// <summary>Two and a half weeks at Acme, day by day. The clock is moved; what falls due on the way happens by itself.</summary>
public sealed class DemoStory(DemoStage stage, DemoActs acts, DemoDays days, ClockDriver driver, PortalClock clock)
{
    private const int Days = 18;

    /// <summary>Lives through it and ends now.</summary>
    public async Task Tell(CancellationToken ct)
    {
        var first = new DateTimeOffset(clock.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-Days);
        await driver.Set(first.AddHours(13), ct);
        await stage.Set(ct);
        for (var day = 0; day < Days; day++)
        {
            await Until(first.AddDays(day).AddHours(14), ct);
            foreach (var act in days.Mornings(day)) await act(acts, ct);
            await Until(first.AddDays(day).AddHours(23), ct);
            await acts.CloseTheDay(days.MissedBy, ct);
        }

        await Until(clock.Now - clock.Offset, ct);
    }

    private async Task Until(DateTimeOffset moment, CancellationToken ct)
    {
        if (moment > clock.Now) await driver.Advance(moment - clock.Now, ct);
    }
}
