namespace Portal.Domain;

/// <summary>Something with an identity that is stored: key, concurrency number, and when it was made and last changed.</summary>
public abstract class Entity
{
    /// <summary>For the mapper, which fills what is stored.</summary>
    private protected Entity() { }

    /// <summary>Makes a new one, not stored yet.</summary>
    private protected Entity(DateTimeOffset now)
    {
        CreatedAt = now.ToUniversalTime();
        UpdatedAt = CreatedAt;
    }

    /// <summary>Key; zero until stored.</summary>
    public int Id { get; private set; }

    /// <summary>Counts the changes, so that two people can't overwrite each other unseen.</summary>
    public int Version { get; private set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Notes a change: every verb that changes something calls it last.</summary>
    private protected Result Changed(DateTimeOffset now)
    {
        UpdatedAt = now.ToUniversalTime();
        Version++;
        return Result.Done;
    }
}
