using System.Net;

namespace Portal.Data.Demo;

/// <summary>A demo person's browser on Stripe's hosted pages: sends their forms over HTTP as a person would.</summary>
public sealed class DemoBrowser : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    /// <summary>Pays, saves a card or starts a plan on a Checkout or invoice page.</summary>
    public Task PayByCard(string url, string name, string number = DemoCard.Pays) =>
        Submit(new Uri(url), new() { ["with"] = "card", ["number"] = number, ["expiry"] = "12 / 34", ["cvc"] = "123", ["name"] = name });

    /// <summary>Walks through the three steps of opening a payout account.</summary>
    public async Task Onboard(string url, string name, string email)
    {
        var names = name.Split(' ', 2);
        var bank = await Submit(new Uri(url), new()
        {
            ["business_type"] = "individual", ["first_name"] = names[0], ["last_name"] = names[^1], ["email"] = email, ["phone"] = "0000000000",
            ["birthday"] = "1985-04-23", ["line1"] = "1 Main St", ["city"] = "Springfield", ["state"] = "CA", ["postal_code"] = "94000", ["ssn_last_4"] = "0000",
        });
        var review = await Submit(bank, new() { ["routing_number"] = "110000000", ["account_number"] = "000123456789" });
        await Submit(review, new() { ["agreed"] = "yes" });
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async Task<Uri> Submit(Uri page, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(page, form);
        return answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found
            ? new Uri(page, answer.Headers.Location!)
            : throw new InvalidOperationException($"{page.AbsolutePath} answered {(int)answer.StatusCode} to a demo person.");
    }
}

/// <summary>Stripe's test cards that the demo uses.</summary>
public static class DemoCard
{
    /// <summary>Pays.</summary>
    public const string Pays = "4242424242424242";

    /// <summary>Can be saved, and is declined at every charge.</summary>
    public const string DeclinesLater = "4000000000000341";
}
