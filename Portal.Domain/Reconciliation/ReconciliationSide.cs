namespace Portal.Domain.Reconciliation;

/// <summary>What one side says of a record; equal sides match.</summary>
/// <param name="Cents">Its amount in cents, signed as Stripe shows it.</param>
/// <param name="Says">What else must agree, in a word: a status, an account; null where nothing else is compared.</param>
public sealed record ReconciliationSide(long Cents, string? Says = null);
