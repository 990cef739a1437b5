namespace Stripe;

/// <summary>Account settings payouts schedule delay days.</summary>
public class AccountSettingsPayoutsScheduleDelayDays : StringEnum
{
    private AccountSettingsPayoutsScheduleDelayDays(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>minimum</c>.</summary>
    public static readonly AccountSettingsPayoutsScheduleDelayDays Minimum = new("minimum");
}
