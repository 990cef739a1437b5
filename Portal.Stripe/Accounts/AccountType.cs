namespace Stripe;

/// <summary>Kinds of connected accounts.</summary>
public static class AccountType
{
    /// <summary>Sent as <c>custom</c>.</summary>
    public const string Custom = "custom";

    /// <summary>Sent as <c>express</c>.</summary>
    public const string Express = "express";

    /// <summary>Sent as <c>none</c>.</summary>
    public const string None = "none";

    /// <summary>Sent as <c>standard</c>.</summary>
    public const string Standard = "standard";
}
