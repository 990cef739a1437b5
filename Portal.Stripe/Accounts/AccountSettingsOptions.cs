using Stripe.Wire;

namespace Stripe;

/// <summary>Account settings in a request.</summary>
public class AccountSettingsOptions : INestedOptions
{
    /// <summary>How the pages look.</summary>
    public AccountSettingsBrandingOptions Branding { get; set; }

    /// <summary>Taking card payments.</summary>
    public AccountSettingsCardPaymentsOptions CardPayments { get; set; }

    /// <summary>Settings of invoices.</summary>
    public AccountSettingsInvoicesOptions Invoices { get; set; }

    /// <summary>The payments made on it.</summary>
    public AccountSettingsPaymentsOptions Payments { get; set; }

    /// <summary>Settings of payouts.</summary>
    public AccountSettingsPayoutsOptions Payouts { get; set; }
}

/// <summary>Account settings branding in a request.</summary>
public class AccountSettingsBrandingOptions : INestedOptions
{
    /// <summary>Id of the small picture.</summary>
    public string Icon { get; set; }

    /// <summary>Id of the large picture.</summary>
    public string Logo { get; set; }

    /// <summary>Main colour.</summary>
    public string PrimaryColor { get; set; }

    /// <summary>Second colour.</summary>
    public string SecondaryColor { get; set; }
}

/// <summary>Account settings card payments in a request.</summary>
public class AccountSettingsCardPaymentsOptions : INestedOptions
{
    /// <summary>Which failed checks decline a card.</summary>
    public AccountSettingsCardPaymentsDeclineOnOptions DeclineOn { get; set; }

    /// <summary>Text before the suffix on the payer's statement.</summary>
    public string StatementDescriptorPrefix { get; set; }
}

/// <summary>Account settings card payments decline on in a request.</summary>
public class AccountSettingsCardPaymentsDeclineOnOptions : INestedOptions
{
    /// <summary>When the address check fails.</summary>
    public bool? AvsFailure { get; set; }

    /// <summary>When the security code check fails.</summary>
    public bool? CvcFailure { get; set; }
}

/// <summary>Account settings invoices in a request.</summary>
public class AccountSettingsInvoicesOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Tax numbers put on invoices.</summary>
    public List<string> DefaultAccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Account settings payments in a request.</summary>
public class AccountSettingsPaymentsOptions : INestedOptions
{
    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts in a request.</summary>
public class AccountSettingsPayoutsOptions : INestedOptions
{
    /// <summary>Whether a negative balance is taken from the bank account.</summary>
    public bool? DebitNegativeBalances { get; set; }

    /// <summary>When payouts are made.</summary>
    public AccountSettingsPayoutsScheduleOptions Schedule { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts schedule in a request.</summary>
public class AccountSettingsPayoutsScheduleOptions : INestedOptions
{
    /// <summary>Days charges are held before payout.</summary>
    public AnyOf<long?, AccountSettingsPayoutsScheduleDelayDays> DelayDays { get; set; }

    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Day of monthly payouts.</summary>
    public long? MonthlyAnchor { get; set; }

    /// <summary>Days of monthly payouts.</summary>
    public List<long?> MonthlyPayoutDays { get; set; }

    /// <summary>Weekday of weekly payouts.</summary>
    public string WeeklyAnchor { get; set; }

    /// <summary>Weekdays of weekly payouts.</summary>
    public List<string> WeeklyPayoutDays { get; set; }
}
