using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>An account's `settings`: branding, statement descriptors, and when it is paid out.</summary>
internal static class AccountSettings
{
    /// <summary>The fewest days between a payment and its availability.</summary>
    private const long MinimumDelay = 2;

    /// <summary>Merges `settings` leaf by leaf and keeps the payout schedule consistent.</summary>
    public static void Apply(Scope owner, JsonObject account, JsonObject given)
    {
        foreach (var (name, purpose) in ((string, string)[])[("icon", "business_icon"), ("logo", "business_logo")])
            if (given.TextAt($"branding.{name}") is { } file) Files.Files.Require(owner, file, $"settings[branding][{name}]", purpose);
        AccountDocument.Merge(account.Child("settings")!, given);
        var schedule = (JsonObject)account.At("settings.payouts.schedule")!;
        if (schedule.Text("delay_days") is not null) schedule["delay_days"] = MinimumDelay;
        if (schedule.LongOrNull("delay_days") is < MinimumDelay or > 31)
            throw ApiError.BadParameter($"The delay must be between {MinimumDelay} and 31 days.", "settings[payouts][schedule][delay_days]");
        if (IsGiven(given, "weekly_anchor") && !IsGiven(given, "weekly_payout_days")) schedule.Remove("weekly_payout_days");
        if (IsGiven(given, "monthly_anchor") && !IsGiven(given, "monthly_payout_days")) schedule.Remove("monthly_payout_days");
        var interval = schedule.Text("interval");
        if (schedule.Texts("weekly_payout_days") is [var day, ..] && !IsGiven(given, "weekly_anchor")) schedule["weekly_anchor"] = day;
        if (schedule["monthly_payout_days"] is JsonArray { Count: > 0 } dates && !IsGiven(given, "monthly_anchor")) schedule["monthly_anchor"] = dates[0]!.DeepClone();
        foreach (var (anchor, needed) in ((string, string)[])[("weekly_anchor", "weekly"), ("monthly_anchor", "monthly")])
        {
            if (IsGiven(given, anchor) && interval != needed)
                throw ApiError.BadParameter($"`{anchor}` needs the {needed} interval; this account's is {interval}.", $"settings[payouts][schedule][{anchor}]");
        }
        if (interval == "weekly") schedule["weekly_anchor"] ??= "friday";
        else schedule.Remove("weekly_anchor");
        if (interval == "monthly") schedule["monthly_anchor"] ??= 1L;
        else schedule.Remove("monthly_anchor");
        if (schedule.LongOrNull("monthly_anchor") is < 1 or > 31)
            throw ApiError.BadParameter("The monthly anchor must be between 1 and 31.", "settings[payouts][schedule][monthly_anchor]");
    }

    private static bool IsGiven(JsonObject settings, string name) => settings.At($"payouts.schedule.{name}") is not null;
}
