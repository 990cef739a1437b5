using Stripe.Wire;

namespace Stripe;

/// <summary>Account settings.</summary>
public class AccountSettings : StripeEntity<AccountSettings>
{
    /// <summary>Branding.</summary>
    public AccountSettingsBranding Branding { get; set; }

    /// <summary>Card payments.</summary>
    public AccountSettingsCardPayments CardPayments { get; set; }

    /// <summary>Dashboard.</summary>
    public AccountSettingsDashboard Dashboard { get; set; }

    /// <summary>Invoices.</summary>
    public AccountSettingsInvoices Invoices { get; set; }

    /// <summary>Payments.</summary>
    public AccountSettingsPayments Payments { get; set; }

    /// <summary>Payouts.</summary>
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

    /// <summary>Primary color.</summary>
    public string PrimaryColor { get; set; }

    /// <summary>Secondary color.</summary>
    public string SecondaryColor { get; set; }
}

/// <summary>Account settings card payments.</summary>
public class AccountSettingsCardPayments : StripeEntity<AccountSettingsCardPayments>
{
    /// <summary>Decline on.</summary>
    public AccountSettingsDeclineOn DeclineOn { get; set; }

    /// <summary>Statement descriptor prefix.</summary>
    public string StatementDescriptorPrefix { get; set; }
}

/// <summary>Account settings dashboard.</summary>
public class AccountSettingsDashboard : StripeEntity<AccountSettingsDashboard>
{
    /// <summary>Display name.</summary>
    public string DisplayName { get; set; }

    /// <summary>Timezone.</summary>
    public string Timezone { get; set; }
}

/// <summary>Account settings decline on.</summary>
public class AccountSettingsDeclineOn : StripeEntity<AccountSettingsDeclineOn>
{
    /// <summary>Avs failure or not.</summary>
    public bool AvsFailure { get; set; }

    /// <summary>Cvc failure or not.</summary>
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
    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts.</summary>
public class AccountSettingsPayouts : StripeEntity<AccountSettingsPayouts>
{
    /// <summary>Debit negative balances or not.</summary>
    public bool DebitNegativeBalances { get; set; }

    /// <summary>Schedule.</summary>
    public AccountSettingsPayoutsSchedule Schedule { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Account settings payouts schedule.</summary>
public class AccountSettingsPayoutsSchedule : StripeEntity<AccountSettingsPayoutsSchedule>
{
    /// <summary>Delay days.</summary>
    public long DelayDays { get; set; }

    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Monthly anchor.</summary>
    public long MonthlyAnchor { get; set; }

    /// <summary>Monthly payout days.</summary>
    public List<long> MonthlyPayoutDays { get; set; }

    /// <summary>Weekly anchor.</summary>
    public string WeeklyAnchor { get; set; }

    /// <summary>Weekly payout days.</summary>
    public List<string> WeeklyPayoutDays { get; set; }
}
