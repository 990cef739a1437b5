namespace Portal.Sandbox.Money;

/// <summary>An amount as an account's balance counts it.</summary>
/// <param name="Amount">Cents of <paramref name="Currency"/>.</param>
/// <param name="Currency">The currency of the balance the money goes into.</param>
/// <param name="ExchangeRate">What one cent of the paid currency is worth in it; null when nothing was exchanged.</param>
internal sealed record Settled(long Amount, string Currency, decimal? ExchangeRate);
