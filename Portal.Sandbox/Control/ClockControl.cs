using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Portal.Sandbox.Storage;
using Portal.Sandbox.Time;

namespace Portal.Sandbox.Control;

/// <summary>Shows and moves the sandbox's clock.</summary>
internal sealed class ClockControl(Engine engine)
{
    /// <summary>A moment asked for may pass while the request is on its way; the clock then stays where it is.</summary>
    private const long JustPassed = 60;

    public JsonObject Show()
    {
        var now = engine.Clock.Now;
        var next = engine.DueRunner.Next();
        return new JsonObject
        {
            ["now"] = now,
            ["now_iso"] = Iso(now),
            ["offset_seconds"] = engine.Clock.OffsetMilliseconds / 1000,
            ["next_due"] = next?.At,
            ["next_due_iso"] = next is null ? null : Iso(next.Value.At),
            ["next_due_kind"] = next?.Kind,
            ["instance"] = engine.Instance,
        };
    }

    /// <summary>`{"advance":"PT36H"}`, `{"advance":seconds}`, `{"set":unix or ISO 8601}`; the past only while the sandbox is empty.</summary>
    public async Task<JsonObject> Move(JsonObject body, CancellationToken cancellation)
    {
        var target = Target(body);
        var ran = 0;
        if (target >= engine.Clock.Now)
        {
            ran = await engine.DueRunner.AdvanceTo(target, cancellation);
        }
        else if (target < engine.Clock.Now - JustPassed || !HasObjects())
        {
            if (HasObjects()) throw new ArgumentException("Time moves backwards only in an empty sandbox; reset it first.");
            engine.Clock.MoveTo(target);
            await engine.Store.Write(database =>
            {
                ClockSetting.Save(database, engine.Clock.OffsetMilliseconds);
                return 0;
            }, cancellation);
        }
        var shown = Show();
        shown["ran"] = ran;
        return shown;
    }

    private long Target(JsonObject body)
    {
        if (body["advance"] is JsonValue advance)
        {
            var seconds = Documents.AsLong(advance) ?? (long)XmlConvert.ToTimeSpan(advance.GetValue<string>()).TotalSeconds;
            return seconds >= 0 ? engine.Clock.Now + seconds : throw new ArgumentException("`advance` moves forward; use `set` on an empty sandbox.");
        }
        return body["set"] is JsonValue set
            ? Documents.AsLong(set) ?? DateTimeOffset.Parse(set.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUnixTimeSeconds()
            : throw new ArgumentException("Give `advance` (ISO 8601 duration or seconds) or `set` (ISO 8601 or unix seconds).");
    }

    /// <summary>Accounts with their bank and webhook endpoints don't count: they bear no history.</summary>
    private bool HasObjects() => engine.Store.Read(database => database.Value<long>(
        "SELECT EXISTS (SELECT 1 FROM objects WHERE kind NOT IN ('platform', 'webhook_endpoint', 'event', 'bank_account'))")) == 1;

    private static string Iso(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
