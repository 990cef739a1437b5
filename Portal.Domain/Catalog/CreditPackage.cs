namespace Portal.Domain.Catalog;

/// <summary>A package of credits an employer can order.</summary>
/// <param name="Code">Stable code, such as <c>1K</c>.</param>
/// <param name="Credits">How many credits.</param>
public sealed record CreditPackage(string Code, int Credits)
{
    /// <summary>The package's price in cents at a price per credit.</summary>
    public long AmountCents(long creditCents) => checked(Credits * creditCents);
}
