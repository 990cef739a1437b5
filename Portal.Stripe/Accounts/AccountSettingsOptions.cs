using Stripe.Wire;

namespace Stripe;

/// <summary>Account settings in a request.</summary>
public class AccountSettingsOptions : INestedOptions
{
    /// <summary>Branding.</summary>
    public AccountSettingsBrandingOptions Branding { get; set; }

    /// <summary>Card payments.</summary>
    public AccountSettingsCardPaymentsOptions CardPayments { get; set; }

    /// <summary>Invoices.</summary>
    public AccountSettingsInvoicesOptions Invoices { get; set; }

    /// <summary>Payments.</summary>
    public AccountSettingsPaymentsOptions Payments { get; set; }

    /// <summary>Payouts.</summary>
    public AccountSettingsPayoutsOptions Payouts { get; set; }
}

/// <summary>Account settings branding in a request.</summary>
public class AccountSettingsBrandingOptions : INestedOptions
{
    /// <summary>Icon.</summary>
    public string Icon { get; set; }

    /// <summary>Logo.</summary>
    public string Logo { get; set; }

    /// <summary>Primary color.</summary>
    public string PrimaryColor { get; set; }

    /// <summary>Secondary color.</summary>
    public string SecondaryColor { get; set; }
}

/// <summary>Account settings card payments in a request.</summary>
public class AccountSettingsCardPaymentsOptions : INestedOptions
{
    /// <summary>Decline on.</summary>
    public AccountSettingsCardPaymentsDeclineOnOptions DeclineOn { get; set; }

    /// <summary>Statement descriptor prefix.</summary>
    public string StatementDescriptorPrefix { get; set; }
}

/// <summary>Account settings card payments decline on in a request.</summary>
public class AccountSettingsCardPaymentsDeclineOnOptions : INestedOptions
{
    /// <summary>Avs failure or not.</summary>
    public bool? AvsFailure { get; set; }

    /// <summary>Cvc failure or not.</summary>
    public bool? CvcFailure { get; set; }
}

/// <summary>Account settings invoices in a request.</summary>
public class AccountSettingsInvoicesOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Default account tax ids.</summary>
    public List<string> DefaultAccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Account settings payments in a request.</summary>
public class AccountSettingsPaymentsOptions : INestedOptions
{
    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts in a request.</summary>
public class AccountSettingsPayoutsOptions : INestedOptions
{
    /// <summary>Debit negative balances or not.</summary>
    public bool? DebitNegativeBalances { get; set; }

    /// <summary>Schedule.</summary>
    public AccountSettingsPayoutsScheduleOptions Schedule { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts schedule in a request.</summary>
public class AccountSettingsPayoutsScheduleOptions : INestedOptions
{
    /// <summary>Delay days.</summary>
    public AnyOf<long?, AccountSettingsPayoutsScheduleDelayDays> DelayDays { get; set; }

    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Monthly anchor.</summary>
    public long? MonthlyAnchor { get; set; }

    /// <summary>Monthly payout days.</summary>
    public List<long?> MonthlyPayoutDays { get; set; }

    /// <summary>Weekly anchor.</summary>
    public string WeeklyAnchor { get; set; }

    /// <summary>Weekly payout days.</summary>
    public List<string> WeeklyPayoutDays { get; set; }
}
