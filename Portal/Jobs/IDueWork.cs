namespace Portal.Jobs;

/// <summary>Work that falls due by the portal's clock. One use case each; Quartz and the clock page only ask it to run.</summary>
public interface IDueWork
{
    /// <summary>A short name for logs and pages.</summary>
    string Name { get; }

    /// <summary>Whether it asks money of Stripe, so that it stands still while a money hold is in force; work that doesn't say is taken to.</summary>
    bool MovesMoney => true;

    /// <summary>When something will be due next (UTC); null when nothing waits.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken ct);

    /// <summary>Does what is due at <paramref name="now"/> (UTC); how many things were done.</summary>
    Task<int> Run(DateTimeOffset now, CancellationToken ct);
}
