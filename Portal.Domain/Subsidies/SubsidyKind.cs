namespace Portal.Domain.Subsidies;

/// <summary>What a programme subsidises.</summary>
public enum SubsidyKind
{
    /// <summary>Employees' plans, an amount a month.</summary>
    Plan,

    /// <summary>Live sessions.</summary>
    Session,
}
