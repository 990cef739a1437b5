namespace Stripe;

/// <summary>Account controller.</summary>
public class AccountController : StripeEntity<AccountController>
{
    /// <summary>Who pays Stripe's fees.</summary>
    public AccountControllerFees Fees { get; set; }

    /// <summary>Whether the asking platform controls the account.</summary>
    public bool IsController { get; set; }

    /// <summary>Who bears losses.</summary>
    public AccountControllerLosses Losses { get; set; }

    /// <summary>Who collects the facts: stripe or application.</summary>
    public string RequirementCollection { get; set; }

    /// <summary>Which dashboard the account has: express, full or none.</summary>
    public AccountControllerStripeDashboard StripeDashboard { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Account controller fees.</summary>
public class AccountControllerFees : StripeEntity<AccountControllerFees>
{
    /// <summary>account or application.</summary>
    public string Payer { get; set; }
}

/// <summary>Account controller losses.</summary>
public class AccountControllerLosses : StripeEntity<AccountControllerLosses>
{
    /// <summary>The payments made on it.</summary>
    public string Payments { get; set; }
}

/// <summary>Account controller stripe dashboard.</summary>
public class AccountControllerStripeDashboard : StripeEntity<AccountControllerStripeDashboard>
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
