namespace Portal.Sandbox.Storage;

/// <summary>Which documents of an account to read, newest first unless <see cref="OldestFirst"/>.</summary>
internal sealed record ListQuery(string Account, string Kind)
{
    /// <summary>An indexed field and the value it must have.</summary>
    public (string Name, string Value)? By { get; init; }

    /// <summary>Text (without regard to case) that the document must hold somewhere, as JSON writes it: thins out a search before documents are read.</summary>
    public string? Holding { get; init; }

    /// <summary>Inclusive bounds of `created` (unix seconds).</summary>
    public long CreatedFrom { get; init; } = long.MinValue;

    public long CreatedTo { get; init; } = long.MaxValue;

    /// <summary>Read on from this place, exclusive.</summary>
    public (long Created, long Seq)? From { get; init; }

    public bool OldestFirst { get; init; }
}
