using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Stripe.Wire;

/// <summary>Headers that say which library, on which platform, for which application.</summary>
internal sealed class ClientIdentity(AppInfo appInfo)
{
    private readonly string userAgent = $"Stripe/V1 .NetBindings/{StripeConfiguration.StripeNetVersion}"
        + (appInfo is null ? "" : " " + appInfo.FormatUserAgent());

    private readonly string details = JsonSerializer.Serialize(
        new
        {
            BindingsVersion = StripeConfiguration.StripeNetVersion,
            Lang = ".net",
            Publisher = "stripe",
            LangVersion = RuntimeInformation.FrameworkDescription,
            OsVersion = RuntimeInformation.OSDescription,
            Application = appInfo,
        },
        StripeJson.Compact);

    public void AddTo(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("User-Agent", userAgent);
        headers.TryAddWithoutValidation("X-Stripe-Client-User-Agent", details);
    }
}
