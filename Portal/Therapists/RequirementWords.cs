using System.Globalization;

namespace Portal.Therapists;

/// <summary>What Stripe wants of a therapist, in plain words instead of Stripe's field names.</summary>
public static class RequirementWords
{
    private static readonly string[] Persons = ["individual", "representative", "owners", "directors", "executives", "person"];

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["business_type"] = "Whether you work as a person or a company",
        ["external_account"] = "The bank account your money goes to",
        ["tos_acceptance"] = "Your agreement to Stripe's terms",
        ["business_profile.mcc"] = "The kind of work you do",
        ["business_profile.url"] = "Your website",
        ["business_profile.product_description"] = "A line about what you offer",
        ["company.name"] = "Your company's name",
        ["company.tax_id"] = "Your company's tax number (EIN)",
        ["company.address"] = "Your company's address",
        ["company.phone"] = "Your company's phone number",
        ["company.verification.document"] = "A document that proves your company",
        ["first_name"] = "Your first name",
        ["last_name"] = "Your last name",
        ["email"] = "Your e-mail address",
        ["phone"] = "Your phone number",
        ["dob"] = "Your date of birth",
        ["address"] = "Your home address",
        ["ssn_last_4"] = "The last four digits of your social security number",
        ["id_number"] = "Your full social security number",
        ["relationship.title"] = "Your job title",
        ["verification.document"] = "A photo of your identity document",
        ["verification.additional_document"] = "A second document, such as a utility bill",
        ["verification"] = "A check of your identity, which Stripe is making",
    };

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["requirements.past_due"] = "Stripe needs more details before you can be paid.",
        ["requirements.pending_verification"] = "Stripe is checking your details. There is nothing to do for you right now.",
        ["under_review"] = "Stripe is reviewing your account. There is nothing to do for you right now.",
        ["listed"] = "Stripe is reviewing your account. There is nothing to do for you right now.",
        ["platform_paused"] = "Payments to your account are paused. Write to us to learn why.",
        ["rejected.fraud"] = "Stripe closed this account. Write to us about what you can do.",
        ["rejected.terms_of_service"] = "Stripe closed this account because of its terms. Write to us about what you can do.",
        ["rejected.listed"] = "Stripe closed this account. Write to us about what you can do.",
        ["rejected.other"] = "Stripe closed this account. Write to us about what you can do.",
        [RecordConnectedAccount.CutOffReason] = "You disconnected your Stripe account from us. Write to us, and we connect it again with you.",
    };

    /// <summary>Each thing once, in the order in which Stripe names them.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> requirements) => [.. requirements.Select(Of).Distinct()];

    /// <summary>One requirement in words; one that is not known here in words made from its name.</summary>
    public static string Of(string requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        var name = WithoutPerson(requirement);
        for (var prefix = name; prefix.Length > 0; prefix = prefix[..Math.Max(0, prefix.LastIndexOf('.'))])
            if (Known.TryGetValue(prefix, out var words)) return words;
        return Sentence(name);
    }

    /// <summary>Why Stripe stopped the account, as a sentence; null where it did not.</summary>
    public static string? WhyDisabled(string? reason) => reason is null ? null
        : Reasons.TryGetValue(reason, out var words) ? words : $"Stripe stopped the account: {Sentence(reason).ToLowerInvariant()}.";

    private static string WithoutPerson(string requirement)
    {
        var dot = requirement.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return requirement;
        var first = requirement[..dot];
        return Persons.Contains(first) || first.StartsWith("person_", StringComparison.Ordinal) ? requirement[(dot + 1)..] : requirement;
    }

    private static string Sentence(string name)
    {
        var words = name.Replace('.', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "More details" : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
