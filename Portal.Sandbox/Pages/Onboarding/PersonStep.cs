using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;
using static Portal.Sandbox.Pages.Onboarding.Inputs;

namespace Portal.Sandbox.Pages.Onboarding;

/// <summary>Step 1: who you are.</summary>
internal static class PersonStep
{
    private const int AdultYears = 18;

    public static PageAnswer Show(JsonObject account, JsonObject link, JsonObject values, IReadOnlyCollection<string> complaints, int status = 200)
    {
        string? Value(string name) => values.Text(name);
        var body = $"""
            <p class="muted">Step 1 of 3 · You are setting up payouts. Use made-up details: this is a sandbox.</p>
            {Complaints(complaints)}
            """ + Form(
            Choice("business_type", "You are", Value("business_type"), ("individual", "A person (sole proprietor)"), ("company", "A company"))
            + $"<details{(Value("business_type") == "company" ? " open" : "")}><summary>Company details</summary>"
            + Field("company_name", "Company name", Value("company_name"), autocomplete: "organization", required: false)
            + Field("company_tax_id", "Company tax number (EIN)", Value("company_tax_id"), "Nine digits, for example 000000000", mode: "numeric", required: false)
            + "</details>"
            + Row(Field("first_name", "First name", Value("first_name"), autocomplete: "given-name"), Field("last_name", "Last name", Value("last_name"), autocomplete: "family-name"))
            + Field("email", "Email", Value("email"), autocomplete: "email", mode: "email")
            + Field("phone", "Phone", Value("phone"), "For example 000 000 0000", "tel", "tel")
            + Field("birthday", "Date of birth", Value("birthday"), "You must be at least 18", "bday", "date")
            + Field("line1", "Street and number", Value("line1"), autocomplete: "address-line1")
            + Row(Field("city", "City", Value("city"), autocomplete: "address-level2"), Field("postal_code", "Postal code", Value("postal_code"), autocomplete: "postal-code"))
            + (IsUs(account)
                ? Row(Field("state", "State", Value("state"), "Two letters, for example CA", "address-level1"),
                    Field("ssn_last_4", "Last 4 digits of SSN", Value("ssn_last_4"), "0000 is accepted, 1111 fails the check", mode: "numeric"))
                : ""), "Continue", BankStep.Later(link));
        return PageAnswer.Html(Layout.Page("Who you are", body), status);
    }

    /// <summary>What is known already, by the names of the form's fields.</summary>
    public static JsonObject Known(JsonObject account)
    {
        var person = Requirements.PersonOf(account) ?? [];
        return new JsonObject
        {
            ["business_type"] = account.Text("business_type"), ["company_name"] = account.TextAt("company.name"), ["company_tax_id"] = account.TextAt("company._tax_id"),
            ["first_name"] = person.Text("first_name"), ["last_name"] = person.Text("last_name"),
            ["email"] = person.Text("email") ?? account.Text("email"), ["phone"] = person.Text("phone"), ["birthday"] = Birthday(person),
            ["line1"] = person.TextAt("address.line1"), ["city"] = person.TextAt("address.city"), ["state"] = person.TextAt("address.state"),
            ["postal_code"] = person.TextAt("address.postal_code"),
        };
    }

    /// <summary>Keeps the form when it is complete; otherwise says what is wrong and keeps nothing.</summary>
    public static IReadOnlyCollection<string> Take(PageVisit page, Scope owner, JsonObject account)
    {
        var complaints = Check(page, account, owner.Now).ToList();
        if (complaints.Count > 0) return complaints;
        account["business_type"] = page.Field("business_type");
        account["email"] ??= page.Field("email");
        if (page.Field("business_type") == "company")
            AccountUpdate.ApplyCompany(account, new JsonObject { ["name"] = page.Field("company_name"), ["tax_id"] = Digits(page.Field("company_tax_id")) });
        AccountUpdate.ApplyPerson(owner, account, Requirements.Person(account) == "individual" ? "individual" : "_representative", Person(page, account));
        return [];
    }

    private static IEnumerable<string> Check(PageVisit page, JsonObject account, long now)
    {
        var company = page.Field("business_type") == "company";
        if (!company && page.Field("business_type") != "individual") yield return "Say whether you are a person or a company.";
        if (company && page.Field("company_name").Length == 0) yield return "Enter the company's name.";
        if (company && Digits(page.Field("company_tax_id")).Length != 9) yield return "Enter the company's tax number: nine digits.";
        foreach (var (name, label) in ((string, string)[])[("first_name", "your first name"), ("last_name", "your last name"), ("line1", "street and number"), ("city", "the city"), ("postal_code", "the postal code")])
            if (page.Field(name).Length is 0 or > 200) yield return $"Enter {label}.";
        var email = page.Field("email");
        if (email.Length > 200 || email.IndexOf('@', StringComparison.Ordinal) < 1 || email.EndsWith('@')) yield return "Enter an email address, for example name@example.com.";
        if (Digits(page.Field("phone")).Length is < 7 or > 15) yield return "Enter a phone number with 7 to 15 digits.";
        if (!TryBirthday(page.Field("birthday"), out var born)) yield return "Enter the date of birth as year-month-day, for example 1985-04-23.";
        else if (born.AddYears(AdultYears) > DateTimeOffset.FromUnixTimeSeconds(now) || born.Year < 1900) yield return "You must be at least 18 years old.";
        if (!IsUs(account)) yield break;
        if (page.Field("state").Length != 2 || !page.Field("state").All(char.IsAsciiLetter)) yield return "Enter the state as two letters.";
        if (page.Field("ssn_last_4").Length != 4 || !page.Field("ssn_last_4").All(char.IsAsciiDigit)) yield return "Enter the last four digits of the social security number.";
    }

    private static JsonObject Person(PageVisit page, JsonObject account)
    {
        TryBirthday(page.Field("birthday"), out var born);
        var person = new JsonObject
        {
            ["first_name"] = page.Field("first_name"), ["last_name"] = page.Field("last_name"), ["email"] = page.Field("email"), ["phone"] = page.Field("phone"),
            ["dob"] = new JsonObject { ["day"] = (long)born.Day, ["month"] = (long)born.Month, ["year"] = (long)born.Year },
            ["address"] = new JsonObject
            {
                ["line1"] = page.Field("line1"), ["line2"] = null, ["city"] = page.Field("city"), ["postal_code"] = page.Field("postal_code"),
                ["state"] = page.Field("state") is { Length: > 0 } state ? state.ToUpperInvariant() : null, ["country"] = account.Text("country"),
            },
        };
        if (page.Field("ssn_last_4").Length > 0) person["ssn_last_4"] = page.Field("ssn_last_4");
        return person;
    }

    private static string? Birthday(JsonObject person) => person.Child("dob") is { } dob
        ? string.Create(CultureInfo.InvariantCulture, $"{dob.Long("year"):0000}-{dob.Long("month"):00}-{dob.Long("day"):00}")
        : null;

    private static bool TryBirthday(string text, out DateTimeOffset born) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out born);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool IsUs(JsonObject account) => account.Text("country") == "US";
}
