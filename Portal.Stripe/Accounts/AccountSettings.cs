using Stripe.Wire;

namespace Stripe;

/// <summary>Account settings.</summary>
public class AccountSettings : StripeEntity<AccountSettings>
{
    /// <summary>How the pages look.</summary>
    public AccountSettingsBranding Branding { get; set; }

    /// <summary>Taking card payments.</summary>
    public AccountSettingsCardPayments CardPayments { get; set; }

    /// <summary>How the dashboard shows it.</summary>
    public AccountSettingsDashboard Dashboard { get; set; }

    /// <summary>Settings of invoices.</summary>
    public AccountSettingsInvoices Invoices { get; set; }

    /// <summary>The payments made on it.</summary>
    public AccountSettingsPayments Payments { get; set; }

    /// <summary>Settings of payouts.</summary>
    public AccountSettingsPayouts Payouts { get; set; }
}

/// <summary>Account settings branding.</summary>
public class AccountSettingsBranding : StripeEntity<AccountSettingsBranding>
{
    /// <summary>Id of the icon.</summary>
    [Expandable]
    public string IconId { get; set; }

    /// <summary>Id of the logo.</summary>
    [Expandable]
    public string LogoId { get; set; }

    /// <summary>Main colour.</summary>
    public string PrimaryColor { get; set; }

    /// <summary>Second colour.</summary>
    public string SecondaryColor { get; set; }
}

/// <summary>Account settings card payments.</summary>
public class AccountSettingsCardPayments : StripeEntity<AccountSettingsCardPayments>
{
    /// <summary>Which failed checks decline a card.</summary>
    public AccountSettingsDeclineOn DeclineOn { get; set; }

    /// <summary>Text before the suffix on the payer's statement.</summary>
    public string StatementDescriptorPrefix { get; set; }
}

/// <summary>Account settings dashboard.</summary>
public class AccountSettingsDashboard : StripeEntity<AccountSettingsDashboard>
{
    /// <summary>Name shown.</summary>
    public string DisplayName { get; set; }

    /// <summary>Time zone.</summary>
    public string Timezone { get; set; }
}

/// <summary>Account settings decline on.</summary>
public class AccountSettingsDeclineOn : StripeEntity<AccountSettingsDeclineOn>
{
    /// <summary>When the address check fails.</summary>
    public bool AvsFailure { get; set; }

    /// <summary>When the security code check fails.</summary>
    public bool CvcFailure { get; set; }
}

/// <summary>Account settings invoices.</summary>
public class AccountSettingsInvoices : StripeEntity<AccountSettingsInvoices>
{
    /// <summary>Ids of the default account tax ids.</summary>
    [Expandable]
    public List<string> DefaultAccountTaxIdIds { get; set; }
}

/// <summary>Account settings payments.</summary>
public class AccountSettingsPayments : StripeEntity<AccountSettingsPayments>
{
    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts.</summary>
public class AccountSettingsPayouts : StripeEntity<AccountSettingsPayouts>
{
    /// <summary>Whether a negative balance is taken from the bank account.</summary>
    public bool DebitNegativeBalances { get; set; }

    /// <summary>When payouts are made.</summary>
    public AccountSettingsPayoutsSchedule Schedule { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts schedule.</summary>
public class AccountSettingsPayoutsSchedule : StripeEntity<AccountSettingsPayoutsSchedule>
{
    /// <summary>Days charges are held before payout.</summary>
    public long DelayDays { get; set; }

    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Day of monthly payouts.</summary>
    public long MonthlyAnchor { get; set; }

    /// <summary>Days of monthly payouts.</summary>
    public List<long> MonthlyPayoutDays { get; set; }

    /// <summary>Weekday of weekly payouts.</summary>
    public string WeeklyAnchor { get; set; }

    /// <summary>Weekdays of weekly payouts.</summary>
    public List<string> WeeklyPayoutDays { get; set; }
}
