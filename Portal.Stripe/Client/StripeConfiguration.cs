using System.Text.Json;
using Stripe.Wire;

namespace Stripe;

/// <summary>Settings of the process-wide client that a service made without a client uses.</summary>
public static class StripeConfiguration
{
    private static string apiKey;
    private static string clientId;
    private static AppInfo appInfo;
    private static int maxNetworkRetries = SystemNetHttpClient.DefaultMaxNumberRetries;
    private static bool enableTelemetry = true;
    private static IStripeClient stripeClient;

    /// <summary>API version sent with every request.</summary>
    public static string ApiVersion => "2026-07-29.dahlia";

    /// <summary>Release train of <see cref="ApiVersion"/>; events of the same train can be read.</summary>
    public static string MajorApiVersion => ApiVersion[(ApiVersion.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>Version of the library whose surface this is.</summary>
    public static string StripeNetVersion => "52.2.0";

    /// <summary>Secret key of the process-wide client.</summary>
    public static string ApiKey
    {
        get => apiKey;
        set => Change(ref apiKey, value);
    }

    /// <summary>Connect platform id of the process-wide client.</summary>
    public static string ClientId
    {
        get => clientId;
        set => Change(ref clientId, value);
    }

    /// <summary>Application named in the headers of the process-wide client.</summary>
    public static AppInfo AppInfo
    {
        internal get => appInfo;
        set => Change(ref appInfo, value);
    }

    /// <summary>Automatic retries of the process-wide client.</summary>
    public static int MaxNetworkRetries
    {
        get => maxNetworkRetries;
        set => Change(ref maxNetworkRetries, value);
    }

    /// <summary>Whether the process-wide client reports the latency of its last request.</summary>
    public static bool EnableTelemetry
    {
        get => enableTelemetry;
        set => Change(ref enableTelemetry, value);
    }

    /// <summary>How entities are read and written.</summary>
    public static JsonSerializerOptions SerializerOptions { get; set; } = StripeJson.CreateOptions();

    /// <summary>The process-wide client, made of the settings above unless one was assigned.</summary>
    public static IStripeClient StripeClient
    {
        get => stripeClient ??= new StripeClient(
            apiKey,
            clientId,
            new SystemNetHttpClient(null, maxNetworkRetries, appInfo, enableTelemetry));
        set => stripeClient = value;
    }

    private static void Change<T>(ref T setting, T value)
    {
        setting = value;
        stripeClient = null;
    }
}
