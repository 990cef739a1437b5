using System.Globalization;
using Stripe;

namespace Portal.Payments;

/// <summary>What one of our objects at Stripe says it is for; events are routed by it, never by the endpoint they came to.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="Id">Our id as text.</param>
public sealed record StripeMark(string Kind, string Id)
{
    /// <summary>An employer's payment into the subsidy budget.</summary>
    public const string SubsidyFunding = "subsidy_funding";

    /// <summary>An employee's plan.</summary>
    public const string Plan = "plan";

    /// <summary>A card of an employee.</summary>
    public const string Card = "card";

    /// <summary>A session.</summary>
    public const string Session = "session";

    /// <summary>An employer's order of credits.</summary>
    public const string CreditOrder = "credit_order";

    /// <summary>A therapist's payout.</summary>
    public const string Payout = "payout";

    /// <summary>A therapist's connected account.</summary>
    public const string Therapist = "therapist";

    /// <summary>Our id as a number; zero where it is none.</summary>
    public int Number => int.TryParse(Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The mark in an object's metadata; null for an object that is not ours.</summary>
    public static StripeMark? Of(IHasMetadata? marked) => Read(marked?.Metadata);

    /// <summary>The mark of an invoice: its own, else its subscription's.</summary>
    public static StripeMark? Of(Invoice invoice)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        return Read(invoice.Metadata) ?? Read(invoice.Parent?.SubscriptionDetails?.Metadata);
    }

    private static StripeMark? Read(Dictionary<string, string>? metadata) =>
        metadata is not null && metadata.TryGetValue("kind", out var kind) && metadata.TryGetValue("id", out var id) ? new StripeMark(kind, id) : null;
}
