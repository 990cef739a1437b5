using System.Net;
using Xunit;

namespace Portal.Tests.Support;

/// <summary>A person's browser on Stripe's hosted pages: sends their forms as a browser would.</summary>
public sealed class PaymentPages : IDisposable
{
    /// <summary>The card that pays.</summary>
    public const string GoodCard = "4242424242424242";

    /// <summary>The card that is declined.</summary>
    public const string DeclinedCard = "4000000000000002";

    /// <summary>The bank account that pays.</summary>
    public const string GoodBank = "000123456789";

    /// <summary>The bank account whose debits come back: it has no money.</summary>
    public const string EmptyBank = "000222222227";

    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Opens a page; its markup.</summary>
    public async Task<string> Open(string url)
    {
        using var answer = await http.GetAsync(new Uri(url));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Pays (or saves a card, or starts a plan) on a Checkout or invoice page; the address the browser is sent to.</summary>
    public async Task<Uri> PayByCard(string url, string number = GoodCard)
    {
        await Open(url);
        using var answer = await Submit(url, ("with", "card"), ("number", number), ("expiry", "12 / 34"), ("cvc", "123"), ("name", "Ada Quill"));
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!;
    }

    /// <summary>Pays by US bank account; the money is on its way for some days then.</summary>
    public async Task PayByBank(string url, string account = GoodBank)
    {
        using var answer = await Submit(url, ("with", "bank"), ("holder", "Ada Quill"), ("routing", "110000000"), ("account", account));
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Tries to pay with a card that is declined; what the page says.</summary>
    public async Task<string> Declined(string url, string number = DeclinedCard)
    {
        using var answer = await Submit(url, ("with", "card"), ("number", number), ("expiry", "12 / 34"), ("cvc", "123"), ("name", "Ada Quill"));
        Assert.Equal(HttpStatusCode.PaymentRequired, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form to a page.</summary>
    public Task<HttpResponseMessage> Submit(string url, params (string Name, string Value)[] fields) =>
        http.PostAsync(new Uri(url), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <inheritdoc />
    public void Dispose() => http.Dispose();
}
