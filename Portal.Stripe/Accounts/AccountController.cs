namespace Stripe;

/// <summary>Account controller.</summary>
public class AccountController : StripeEntity<AccountController>
{
    /// <summary>Fees.</summary>
    public AccountControllerFees Fees { get; set; }

    /// <summary>Is controller or not.</summary>
    public bool IsController { get; set; }

    /// <summary>Losses.</summary>
    public AccountControllerLosses Losses { get; set; }

    /// <summary>Requirement collection.</summary>
    public string RequirementCollection { get; set; }

    /// <summary>Stripe dashboard.</summary>
    public AccountControllerStripeDashboard StripeDashboard { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Account controller fees.</summary>
public class AccountControllerFees : StripeEntity<AccountControllerFees>
{
    /// <summary>Payer.</summary>
    public string Payer { get; set; }
}

/// <summary>Account controller losses.</summary>
public class AccountControllerLosses : StripeEntity<AccountControllerLosses>
{
    /// <summary>Payments.</summary>
    public string Payments { get; set; }
}

/// <summary>Account controller stripe dashboard.</summary>
public class AccountControllerStripeDashboard : StripeEntity<AccountControllerStripeDashboard>
{
    /// <summary>Type.</summary>
    public string Type { get; set; }
}
