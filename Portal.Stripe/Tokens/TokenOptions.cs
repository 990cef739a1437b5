namespace Stripe;

/// <summary>Parameters to create a token.</summary>
public class TokenCreateOptions : BaseOptions
{
    /// <summary>Bank account.</summary>
    public AnyOf<string, TokenBankAccountOptions> BankAccount { get; set; }

    /// <summary>Card.</summary>
    public AnyOf<string, TokenCardOptions> Card { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to read a token.</summary>
public class TokenGetOptions : BaseOptions;
