using System.Globalization;

namespace Portal.Pages.TherapistPortal;

/// <summary>Addresses of the therapist portal.</summary>
public static class TherapistRoutes
{
    /// <summary>The first page.</summary>
    public const string Home = "/therapist";

    /// <summary>Questions waiting and answered.</summary>
    public const string Inbox = "/therapist/inbox";

    /// <summary>A question with its replies.</summary>
    public const string InboxQuestion = "/therapist/inbox/{Id:int}";

    /// <summary>The inbox as a CSV file.</summary>
    public const string InboxFile = "/therapist/inbox.csv";

    /// <summary>What employees read, price and weekly hours.</summary>
    public const string Profile = "/therapist/profile";

    /// <summary>The Stripe account: what is wanted, what it may do.</summary>
    public const string Account = "/therapist/profile/stripe-account";

    /// <summary>Where Stripe sends somebody whose onboarding link was used or is too old.</summary>
    public const string OnboardingRefresh = "/therapist/onboarding/refresh";

    /// <summary>Where Stripe leads back to.</summary>
    public const string OnboardingReturn = "/therapist/onboarding/return";

    /// <summary>Opens the therapist's dashboard at Stripe.</summary>
    public const string Dashboard = "/therapist/onboarding/dashboard";

    /// <summary>The agenda.</summary>
    public const string Sessions = "/therapist/sessions";

    /// <summary>What was earned.</summary>
    public const string Earnings = "/therapist/earnings";

    /// <summary>The lines of the earnings page as a file.</summary>
    public const string EarningsFile = "/therapist/earnings.csv";

    /// <summary>Payouts to the bank.</summary>
    public const string Payouts = "/therapist/payouts";

    /// <summary>The payouts as a file.</summary>
    public const string PayoutsFile = "/therapist/payouts.csv";

    /// <summary>One payout.</summary>
    public static string PayoutOf(int id) => string.Create(CultureInfo.InvariantCulture, $"{Payouts}/{id}");

    /// <summary>A question's thread.</summary>
    public static string QuestionOf(int id) => string.Create(CultureInfo.InvariantCulture, $"{Inbox}/{id}");

    /// <summary>One session.</summary>
    public static string SessionOf(int id) => string.Create(CultureInfo.InvariantCulture, $"{Sessions}/{id}");
}
