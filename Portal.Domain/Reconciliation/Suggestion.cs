namespace Portal.Domain.Reconciliation;

/// <summary>The probable cause of an exception, and what to do.</summary>
/// <param name="Text">A sentence or two.</param>
/// <param name="EventId">Our number of the event that would settle it.</param>
/// <param name="OperationId">Our number of the write to Stripe that would settle it.</param>
public sealed record Suggestion(string Text, long? EventId = null, long? OperationId = null);
