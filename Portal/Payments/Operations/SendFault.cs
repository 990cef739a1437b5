using System.Net;
using Stripe;

namespace Portal.Payments.Operations;

/// <summary>What Stripe's refusal or fault says of the write it answers.</summary>
internal enum SendFault
{
    /// <summary>Nobody knows whether it was done; the same key may be sent again.</summary>
    Unknown,

    /// <summary>It was not looked at and may be sent again: too many calls, or a key of ours that Stripe does not take.</summary>
    NotDone,

    /// <summary>Stripe said no.</summary>
    Refused,

    /// <summary>Every further call under this key gets the same useless answer; only a look at Stripe can tell.</summary>
    KeySpent,
}

/// <summary>Reads a fault's meaning from status, error type and replay header.</summary>
internal static class SendFaults
{
    /// <summary>What <paramref name="fault"/> means.</summary>
    public static SendFault Meaning(this StripeException fault) => fault switch
    {
        { HttpStatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized } => SendFault.NotDone,
        { StripeError.Type: "idempotency_error" } => SendFault.KeySpent,
        { StripeError: not null } when (int)fault.HttpStatusCode is >= 400 and < 500 and not (int)HttpStatusCode.Conflict => SendFault.Refused,
        _ when IsReplay(fault) => SendFault.KeySpent,
        _ => SendFault.Unknown,
    };

    private static bool IsReplay(StripeException fault) =>
        fault.StripeResponse?.Headers.TryGetValues("Idempotent-Replayed", out var values) == true && values.Contains("true");
}
