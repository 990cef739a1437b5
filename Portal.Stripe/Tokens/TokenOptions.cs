namespace Stripe;

/// <summary>Parameters to create a token.</summary>
public class TokenCreateOptions : BaseOptions
{
    /// <summary>Details of a bank account.</summary>
    public AnyOf<string, TokenBankAccountOptions> BankAccount { get; set; }

    /// <summary>Details of a card.</summary>
    public AnyOf<string, TokenCardOptions> Card { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to read a token.</summary>
public class TokenGetOptions : BaseOptions;
