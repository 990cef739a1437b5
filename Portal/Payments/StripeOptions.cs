using Portal.Domain;
using Portal.Payments.Calls;

namespace Portal.Payments;

/// <summary>Settings under <c>Stripe</c>.</summary>
public sealed class StripeOptions
{
    /// <summary>The platform account.</summary>
    public StripeAccountOptions Platform { get; set; } = new();

    /// <summary>The employer billing account.</summary>
    public StripeAccountOptions Employer { get; set; } = new();

    /// <summary>The credits account.</summary>
    public StripeAccountOptions Credits { get; set; } = new();

    /// <summary>Secret of the platform's endpoint for connected accounts' events.</summary>
    public string? ConnectWebhookSecret { get; set; }

    /// <summary>The former Connect secret while one is rolled.</summary>
    public string? PreviousConnectWebhookSecret { get; set; }

    /// <summary>Calls a second that Stripe allows each account; zero for no limit. Unset: Stripe's own, by the kind of key, and none with the sandbox.</summary>
    public int? CallsPerSecond { get; set; }

    /// <summary>Asks for the local sandbox by name, which Production needs before it starts without keys.</summary>
    public bool Sandbox { get; set; }

    /// <summary>Whether no account has a key of its own.</summary>
    public bool HasNoKeys => new[] { Platform, Employer, Credits }.All(account => string.IsNullOrWhiteSpace(account.SecretKey));

    /// <summary>Whether the local sandbox stands in for Stripe.</summary>
    public bool UsesSandbox => Sandbox || HasNoKeys;

    /// <summary>One account's settings.</summary>
    public StripeAccountOptions this[StripeAccountName account] => account switch
    {
        StripeAccountName.Platform => Platform,
        StripeAccountName.Employer => Employer,
        StripeAccountName.Credits => Credits,
        _ => throw new ArgumentOutOfRangeException(nameof(account)),
    };

    /// <summary>Calls a second that Stripe allows the account of a key; null where nothing limits them.</summary>
    public int? CallLimitOf(string key)
    {
        if (CallsPerSecond is { } set) return set == 0 ? null : set;
        if (UsesSandbox) return null;
        return key.Contains("_live_", StringComparison.Ordinal) ? CallRate.StripesLiveLimit : CallRate.StripesTestLimit;
    }

    /// <summary>What is wrong with the settings, a sentence each; empty when they can be used.</summary>
    public IEnumerable<string> Problems(bool isProduction)
    {
        if (isProduction && HasNoKeys && !Sandbox)
            yield return "No Stripe key is set. Set Stripe:Platform:SecretKey, Stripe:Employer:SecretKey and Stripe:Credits:SecretKey, or ask for the local sandbox with Stripe:Sandbox=true.";
        if (CallsPerSecond is < 0 or > 10_000)
            yield return "Stripe:CallsPerSecond is between 0 (no limit) and 10000.";
        if (UsesSandbox) yield break;
        foreach (var name in Enum.GetValues<StripeAccountName>())
            if (string.IsNullOrWhiteSpace(this[name].SecretKey))
                yield return $"Stripe:{name}:SecretKey is empty while another account has a key.";
    }
}
