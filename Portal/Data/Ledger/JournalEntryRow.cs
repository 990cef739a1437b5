namespace Portal.Data.Ledger;

/// <summary>One journal entry as stored.</summary>
public sealed class JournalEntryRow
{
    private readonly List<JournalLineRow> lines = [];

    /// <summary>Key; also the entry's number.</summary>
    public long Id { get; private set; }

    /// <summary>The business fact it stands for, <c>{object id}:{fact}</c>; unique.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Dotted short name of the fact, for example <c>session.charged</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What happened, with opaque ids only.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Our own object it explains, for example <c>booking:42</c>.</summary>
    public string? Source { get; private set; }

    /// <summary>The Stripe object it stands for.</summary>
    public string? StripeObject { get; private set; }

    /// <summary>The entry it takes back.</summary>
    public long? ReversesId { get; private set; }

    /// <summary>Who did it, see <see cref="People.Actor"/>.</summary>
    public string Who { get; private set; } = "";

    /// <summary>When it was posted (UTC).</summary>
    public DateTimeOffset PostedAt { get; private set; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<JournalLineRow> Lines => lines;
}
