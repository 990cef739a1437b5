using System.Net;

namespace Stripe.Wire;

/// <summary>Which attempts are repeated, and after what pause.</summary>
internal static class RetryRule
{
    /// <summary>The server's advice wins; otherwise conflicts and server errors. 429 is left to the caller.</summary>
    public static bool Wants(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Stripe-Should-Retry", out var advice))
        {
            var word = advice.First();
            if (word == "true")
                return true;
            if (word == "false")
                return false;
        }

        return answer.StatusCode == HttpStatusCode.Conflict || (int)answer.StatusCode >= 500;
    }

    /// <summary>Network failures and timeouts, but not the caller's own cancellation.</summary>
    public static bool Wants(Exception failure, CancellationToken callersToken) => failure switch
    {
        HttpRequestException => true,
        OperationCanceledException => !callersToken.IsCancellationRequested,
        _ => false,
    };

    /// <summary>Doubles from half a second to five, less up to a quarter so that clients do not march in step.</summary>
    public static TimeSpan PauseBefore(int retry)
    {
        var floor = SystemNetHttpClient.MinNetworkRetriesDelay;
        var doubled = floor * Math.Pow(2, retry - 1);
        var capped = doubled < SystemNetHttpClient.MaxNetworkRetriesDelay
            ? doubled
            : SystemNetHttpClient.MaxNetworkRetriesDelay;
        var jittered = capped * (0.75 + Random.Shared.NextDouble() * 0.25);
        return jittered > floor ? jittered : floor;
    }
}
