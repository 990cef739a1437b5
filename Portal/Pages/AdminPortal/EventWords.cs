using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Pages.Ui;

namespace Portal.Pages.AdminPortal;

/// <summary>States of events and operations as the words of status chips.</summary>
public static class EventWords
{
    /// <summary>An event; null while it waits for its first try.</summary>
    public static StatusWord Of(WebhookState? state) => state switch
    {
        null => StatusWord.Pending,
        WebhookState.Processed => StatusWord.Resolved,
        WebhookState.Ignored => StatusWord.Ended,
        WebhookState.Deferred or WebhookState.Failing => StatusWord.Retrying,
        WebhookState.Parked => StatusWord.Parked,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Why a webhook was refused.</summary>
    public static string Of(WebhookRefusalReason reason) => reason switch
    {
        WebhookRefusalReason.Unsigned => "No signature that can be read",
        WebhookRefusalReason.Forged => "Signed with an unknown secret",
        WebhookRefusalReason.Foreign => "Signed for another endpoint of the portal",
        WebhookRefusalReason.Stale => "Signed more than five minutes away",
        WebhookRefusalReason.TooLarge => "Larger than 1 MB",
        WebhookRefusalReason.NoEvent => "Not a Stripe event",
        WebhookRefusalReason.Closed => "Sent to an endpoint without a secret",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>A write to Stripe.</summary>
    public static StatusWord Of(OperationState state) => state switch
    {
        OperationState.Pending => StatusWord.Pending,
        OperationState.Sent => StatusWord.Processing,
        OperationState.Unknown => StatusWord.ToReview,
        OperationState.Done => StatusWord.Sent,
        OperationState.Failed => StatusWord.Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>An endpoint.</summary>
    public static string OfEndpoint(string endpoint) => endpoint switch
    {
        WebhookQueries.Connect => "Connected accounts",
        "Employer" => "Employer billing",
        _ => endpoint,
    };

    /// <summary>What an operation's state means, and what to do.</summary>
    public static string Advice(OperationState state) => state switch
    {
        OperationState.Pending => "Recorded and not sent yet, or Stripe asked to come later. It is sent by itself; nothing to do.",
        OperationState.Sent => "On its way. If the process that sent it is gone, it is taken over when its lease ends.",
        OperationState.Unknown => "Sent without an answer. It is repeated under the same key, or looked up at Stripe when it is older; nothing is done twice. Look at it if it stays so for an hour.",
        OperationState.Done => "Done, with its result and journal entry recorded.",
        OperationState.Failed => "Refused by Stripe; nothing was done. A new try is a new fact with a new key, started where the first one was.",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
