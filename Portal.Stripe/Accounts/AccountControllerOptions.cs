namespace Stripe;

/// <summary>Account controller in a request.</summary>
public class AccountControllerOptions : INestedOptions
{
    /// <summary>Who pays Stripe's fees.</summary>
    public AccountControllerFeesOptions Fees { get; set; }

    /// <summary>Who bears losses.</summary>
    public AccountControllerLossesOptions Losses { get; set; }

    /// <summary>Who collects the facts: stripe or application.</summary>
    public string RequirementCollection { get; set; }

    /// <summary>Which dashboard the account has: express, full or none.</summary>
    public AccountControllerStripeDashboardOptions StripeDashboard { get; set; }
}

/// <summary>Account controller fees in a request.</summary>
public class AccountControllerFeesOptions : INestedOptions
{
    /// <summary>account or application.</summary>
    public string Payer { get; set; }
}

/// <summary>Account controller losses in a request.</summary>
public class AccountControllerLossesOptions : INestedOptions
{
    /// <summary>The payments made on it.</summary>
    public string Payments { get; set; }
}

/// <summary>Account controller stripe dashboard in a request.</summary>
public class AccountControllerStripeDashboardOptions : INestedOptions
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
