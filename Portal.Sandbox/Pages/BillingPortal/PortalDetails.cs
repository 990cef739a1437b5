using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>The customer's own details, as far as the configuration lets them change them.</summary>
internal static class PortalDetails
{
    private static readonly (string Field, string Label, string Complete)[] Simple = [("name", "Name", "name"), ("email", "E-mail", "email"), ("phone", "Phone", "tel")];

    /// <summary>The parts of an address: form field and label.</summary>
    public static readonly (string Field, string Label, string Complete)[] Address =
    [
        ("line1", "Street", "address-line1"), ("line2", "Apartment", "address-line2"), ("city", "City", "address-level2"),
        ("state", "State", "address-level1"), ("postal_code", "ZIP", "postal-code"), ("country", "Country (two letters)", "country"),
    ];

    /// <summary>What may be changed: `name`, `email`, `phone`, `address`.</summary>
    public static List<string> Allowed(PortalVisit portal) => portal.Configuration.Child("features")!.Child("customer_update")!.Texts("allowed_updates");

    public static string Of(PortalVisit portal)
    {
        var allowed = Allowed(portal);
        if (allowed.Count == 0) return "";
        var fields = Simple.Where(f => allowed.Contains(f.Field)).Select(f => Input(f, portal.Customer.Text(f.Field)));
        var address = allowed.Contains("address") ? Address.Select(f => Input(f, portal.Customer.TextAt($"address.{f.Field}"))) : [];
        return $"""
            <h2>Your details</h2><form method="post" action="{portal.Url}/details" novalidate>
            {string.Concat(fields)}{string.Concat(address)}
            <button type="submit">Save details</button></form>
            """;
    }

    private static string Input((string Field, string Label, string Complete) field, string? value) =>
        $"<label for=\"{field.Field}\">{field.Label}</label><input id=\"{field.Field}\" name=\"{field.Field}\" value=\"{Layout.Text(value)}\" autocomplete=\"{field.Complete}\">";
}
