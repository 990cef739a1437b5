namespace Portal.Sandbox.Control;

/// <summary>What may go wrong with a write on purpose.</summary>
internal enum FaultKind
{
    None,

    /// <summary>429 before anything happens.</summary>
    RateLimited,

    /// <summary>500, and nothing happened.</summary>
    ErrorBefore,

    /// <summary>500, although it happened.</summary>
    ErrorAfter,

    /// <summary>It happened, and the connection breaks before the answer.</summary>
    LostResponse,

    /// <summary>It happened, and the answer comes late.</summary>
    Hold,
}
