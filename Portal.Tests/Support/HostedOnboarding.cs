using System.Net;

namespace Portal.Tests.Support;

/// <summary>Fills Stripe's hosted onboarding as a browser would: it posts the forms and follows where they lead.</summary>
internal static class HostedOnboarding
{
    private const string Person =
        "business_type=individual&first_name=Ruth&last_name=Adler&email=ruth%40example.com&phone=0000000000&birthday=1985-04-23&line1=1+Main+St&city=Springfield&state=CA&postal_code=94000&ssn_last_4=";

    private static readonly HttpClient Browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    /// <summary>Walks through all three steps from a link; the address they lead back to.</summary>
    public static async Task<string> Finish(string link, string ssnLast4 = "0000", string bankAccount = "000123456789")
    {
        var bank = await FirstStep(link, ssnLast4);
        var review = await Post(bank, $"routing_number=110000000&account_number={bankAccount}");
        return await Post(review, "agreed=yes");
    }

    /// <summary>Sends the first step only, which uses the link up; the address of the next step.</summary>
    public static Task<string> FirstStep(string link, string ssnLast4 = "0000") => Post(link, Person + ssnLast4);

    /// <summary>Where a link leads that is opened again.</summary>
    public static async Task<string> Open(string link)
    {
        using var answer = await Browser.GetAsync(new Uri(link));
        return answer.Headers.Location?.ToString() ?? "";
    }

    private static async Task<string> Post(string url, string form)
    {
        using var body = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await Browser.PostAsync(new Uri(url), body);
        return answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found
            ? new Uri(new Uri(url), answer.Headers.Location!).ToString()
            : throw new InvalidOperationException($"{url} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
