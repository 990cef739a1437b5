namespace Portal.Domain.People;

/// <summary>What may be shown of a card.</summary>
/// <param name="Brand">Brand, as Stripe names it.</param>
/// <param name="Last4">Last four digits.</param>
/// <param name="ExpMonth">Month of expiry, 1 to 12.</param>
/// <param name="ExpYear">Year of expiry.</param>
public sealed record CardFace(string Brand, string Last4, int ExpMonth, int ExpYear);
