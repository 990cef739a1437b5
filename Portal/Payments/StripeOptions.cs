using Portal.Domain;

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

    /// <summary>What is wrong with the settings, a sentence each; empty when they can be used.</summary>
    public IEnumerable<string> Problems(bool isProduction)
    {
        if (isProduction && HasNoKeys && !Sandbox)
            yield return "No Stripe key is set. Set Stripe:Platform:SecretKey, Stripe:Employer:SecretKey and Stripe:Credits:SecretKey, or ask for the local sandbox with Stripe:Sandbox=true.";
        if (UsesSandbox) yield break;
        foreach (var name in Enum.GetValues<StripeAccountName>())
            if (string.IsNullOrWhiteSpace(this[name].SecretKey))
                yield return $"Stripe:{name}:SecretKey is empty while another account has a key.";
    }
}
