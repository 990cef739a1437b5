using System.Text.Json;
using Portal.Domain.Catalog;

namespace Portal.Domain.People;

/// <summary>A financial therapist: profile, price, and the Stripe account that gets the money.</summary>
public sealed class Therapist : Entity
{
    private Therapist() { }

    private Therapist(int personId, TherapistProfile profile, DateTimeOffset now)
        : base(now)
    {
        PersonId = personId;
        Set(profile);
    }

    /// <summary>Who signs in.</summary>
    public int PersonId { get; private set; }

    /// <summary>Their name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>One line under the name.</summary>
    public string Headline { get; private set; } = "";

    /// <summary>About them.</summary>
    public string Bio { get; private set; } = "";

    /// <summary>What they are good at.</summary>
    public string Speciality { get; private set; } = "";

    /// <summary>IANA time zone of their weekly hours.</summary>
    public string TimeZone { get; private set; } = "";

    /// <summary>Price of a session in cents; zero until set.</summary>
    public long SessionPriceCents { get; private set; }

    /// <summary>Length of a session in minutes.</summary>
    public int SessionMinutes { get; private set; } = 50;

    /// <summary>Stripe's connected account, <c>acct_…</c>.</summary>
    public string? ConnectedAccount { get; private set; }

    /// <summary>Whether it can take part in charges.</summary>
    public bool ChargesEnabled { get; private set; }

    /// <summary>Whether it may receive transfers, which is how every session pays.</summary>
    public bool TransfersEnabled { get; private set; }

    /// <summary>Whether Stripe pays it out to a bank.</summary>
    public bool PayoutsEnabled { get; private set; }

    /// <summary>Whether onboarding was finished.</summary>
    public bool DetailsSubmitted { get; private set; }

    /// <summary>What Stripe still wants: a JSON array of Stripe's names.</summary>
    public string RequirementsJson { get; private set; } = "[]";

    /// <summary>Why the account is disabled, by Stripe's name.</summary>
    public string? DisabledReason { get; private set; }

    /// <summary>Two-letter country of the account.</summary>
    public string? Country { get; private set; }

    /// <summary>Lower-case ISO code of price and payouts.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>The therapist's own payout minimum in cents, where it differs from the rule's.</summary>
    public long? MinimumPayoutCents { get; private set; }

    /// <summary>When Stripe last told something that we took over (UTC).</summary>
    public DateTimeOffset? StripeChangedAt { get; private set; }

    /// <summary>Whether employees find them; a therapist may take a break without leaving.</summary>
    public bool Listed { get; private set; } = true;

    /// <summary>What Stripe still wants.</summary>
    public IReadOnlyList<string> Requirements => JsonSerializer.Deserialize<string[]>(RequirementsJson) ?? [];

    /// <summary>Whether the connected account can take money.</summary>
    public bool IsOnboarded => ConnectedAccount is not null && DetailsSubmitted && ChargesEnabled && TransfersEnabled;

    /// <summary>Whether employees can book.</summary>
    public bool IsBookable => !CanBeBooked().IsRefused;

    /// <summary>Adds a therapist.</summary>
    public static Result<Therapist> Join(int personId, TherapistProfile profile, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Check() is { } refusal ? refusal : new Therapist(personId, profile, now);
    }

    /// <summary>Changes the profile.</summary>
    public Result SetProfile(TherapistProfile profile, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.Check() is { } refusal)
        {
            return refusal;
        }

        Set(profile);
        return Changed(now);
    }

    /// <summary>Sets price (cents) and length (minutes) of sessions booked from now on.</summary>
    public Result SetPrice(long sessionPriceCents, int sessionMinutes, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (Text.CheckAmount(sessionPriceCents, rules.MinimumSessionPriceCents, rules.MaximumSessionPriceCents, Currency, "The price", "price") is { } refusal)
        {
            return refusal;
        }

        if (sessionMinutes is < 15 or > 180)
        {
            return Result.Refuse("length_out_of_range", "A session is between 15 and 180 minutes long.", "minutes");
        }

        SessionPriceCents = sessionPriceCents;
        SessionMinutes = sessionMinutes;
        return Changed(now);
    }

    /// <summary>Shows the therapist to employees, or hides them; what is booked stays booked.</summary>
    public Result SetListed(bool listed, DateTimeOffset now)
    {
        Listed = listed;
        return Changed(now);
    }

    /// <summary>Sets or clears the therapist's own payout minimum, in cents.</summary>
    public Result SetMinimumPayout(long? cents, DateTimeOffset now)
    {
        if (cents is < 100 or > 1_000_000)
        {
            return Result.Refuse("amount_out_of_range", "A payout minimum is between $1.00 and $10,000.00.", "minimum");
        }

        MinimumPayoutCents = cents;
        return Changed(now);
    }

    /// <summary>Links the connected account. It can't be exchanged for another one.</summary>
    public Result Connect(string connectedAccount, DateTimeOffset now)
    {
        if (ConnectedAccount is not null && ConnectedAccount != connectedAccount)
        {
            return Result.Refuse("already_connected", "This therapist already has a Stripe account.");
        }

        ConnectedAccount = connectedAccount;
        return Changed(now);
    }

    /// <summary>Takes over what Stripe says of the account. False where it is older than what we know; nothing changes then.</summary>
    public bool AccountChanged(ConnectFacts facts, DateTimeOffset saidAt, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (saidAt < StripeChangedAt)
        {
            return false;
        }

        ChargesEnabled = facts.ChargesEnabled;
        PayoutsEnabled = facts.PayoutsEnabled;
        TransfersEnabled = facts.TransfersEnabled;
        DetailsSubmitted = facts.DetailsSubmitted;
        RequirementsJson = JsonSerializer.Serialize(facts.Requirements.IsDefault ? [] : facts.Requirements.ToArray());
        DisabledReason = facts.DisabledReason;
        Country = facts.Country ?? Country;
        Currency = facts.Currency ?? Currency;
        StripeChangedAt = saidAt.ToUniversalTime();
        Changed(now);
        return true;
    }

    /// <summary>Whether employees can book, and why not.</summary>
    public Result CanBeBooked() => !IsOnboarded
        ? Result.Refuse("therapist_not_onboarded", $"{Name} can't take bookings yet: the payment account isn't set up.")
        : SessionPriceCents == 0 ? Result.Refuse("therapist_no_price", $"{Name} hasn't set a price yet.")
        : !Listed ? Result.Refuse("therapist_not_listed", $"{Name} takes no new bookings at the moment.") : Result.Done;

    /// <summary>Whether employees can ask questions, and why not.</summary>
    public Result CanBeAsked() => !IsOnboarded
        ? Result.Refuse("therapist_not_onboarded", $"{Name} can't take questions yet: the payment account isn't set up.", "therapist")
        : !Listed ? Result.Refuse("therapist_not_listed", $"{Name} takes no new questions at the moment.", "therapist") : Result.Done;

    private void Set(TherapistProfile profile)
    {
        Name = profile.Name.Trim();
        Headline = profile.Headline.Trim();
        Bio = profile.Bio.Trim();
        Speciality = profile.Speciality.Trim();
        TimeZone = profile.TimeZone;
    }
}
