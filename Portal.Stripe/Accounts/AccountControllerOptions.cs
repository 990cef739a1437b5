namespace Stripe;

/// <summary>Account controller in a request.</summary>
public class AccountControllerOptions : INestedOptions
{
    /// <summary>Fees.</summary>
    public AccountControllerFeesOptions Fees { get; set; }

    /// <summary>Losses.</summary>
    public AccountControllerLossesOptions Losses { get; set; }

    /// <summary>Requirement collection.</summary>
    public string RequirementCollection { get; set; }

    /// <summary>Stripe dashboard.</summary>
    public AccountControllerStripeDashboardOptions StripeDashboard { get; set; }
}

/// <summary>Account controller fees in a request.</summary>
public class AccountControllerFeesOptions : INestedOptions
{
    /// <summary>Payer.</summary>
    public string Payer { get; set; }
}

/// <summary>Account controller losses in a request.</summary>
public class AccountControllerLossesOptions : INestedOptions
{
    /// <summary>Payments.</summary>
    public string Payments { get; set; }
}

/// <summary>Account controller stripe dashboard in a request.</summary>
public class AccountControllerStripeDashboardOptions : INestedOptions
{
    /// <summary>Type.</summary>
    public string Type { get; set; }
}
