namespace Portal.Domain.Reconciliation;

/// <summary>How a record ends. There is no fifth way.</summary>
public enum RecordState
{
    /// <summary>Both sides say the same.</summary>
    Matched,

    /// <summary>Stripe has it, we don't, or we have it in suspense only.</summary>
    MissingHere,

    /// <summary>We have it, Stripe doesn't.</summary>
    MissingThere,

    /// <summary>Both have it and say different things.</summary>
    Differs,
}
