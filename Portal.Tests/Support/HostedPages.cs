using System.Net;
using Stripe;

namespace Portal.Tests.Support;

/// <summary>Fills Stripe's hosted pages as a browser would: it posts their forms and follows where they lead.</summary>
internal static class HostedPages
{
    private const string Person =
        "business_type=individual&first_name=Ada&last_name=Quill&email=ada%40example.com&phone=0000000000&birthday=1985-04-23&line1=1+Main+St&city=Springfield&state=CA&postal_code=94000&ssn_last_4=0000";

    private static readonly HttpClient Browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    /// <summary>A connected account with manual payouts that has finished onboarding, by its id.</summary>
    public static async Task<string> OnboardedAccount(StripeClient platform, string sandboxUrl)
    {
        var account = await new AccountService(platform).CreateAsync(new AccountCreateOptions
        {
            Type = "express",
            Capabilities = new AccountCapabilitiesOptions
            {
                Transfers = new AccountCapabilitiesTransfersOptions { Requested = true },
                CardPayments = new AccountCapabilitiesCardPaymentsOptions { Requested = true },
            },
            Settings = new AccountSettingsOptions { Payouts = new AccountSettingsPayoutsOptions { Schedule = new AccountSettingsPayoutsScheduleOptions { Interval = "manual" } } },
        });
        var link = await new AccountLinkService(platform).CreateAsync(new AccountLinkCreateOptions
        {
            Account = account.Id, Type = "account_onboarding", RefreshUrl = "https://portal.test/again", ReturnUrl = "https://portal.test/done",
        });
        await Onboard(link.Url, sandboxUrl);
        return account.Id;
    }

    /// <summary>Walks through onboarding from its link; the address it leads back to.</summary>
    public static async Task<string> Onboard(string link, string sandboxUrl)
    {
        var bank = await Post(link, Person, sandboxUrl);
        var review = await Post(bank, "routing_number=110000000&account_number=000123456789", sandboxUrl);
        return await Post(review, "agreed=yes", sandboxUrl);
    }

    /// <summary>Sends a form; the absolute address it leads to.</summary>
    public static async Task<string> Post(string url, string form, string sandboxUrl)
    {
        using var body = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await Browser.PostAsync(new Uri(url), body);
        if (answer.StatusCode != HttpStatusCode.SeeOther && answer.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"{url} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return new Uri(new Uri(sandboxUrl), answer.Headers.Location!).ToString();
    }
}
