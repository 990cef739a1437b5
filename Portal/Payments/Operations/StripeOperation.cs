using System.Security.Cryptography;
using System.Text;
using Portal.Domain;

namespace Portal.Payments.Operations;

/// <summary>
/// One write to Stripe, recorded with the intent that caused it before it is sent (rule operations-log).
/// Its key is made from the business fact, so that whoever repeats it, Stripe does it once.
/// </summary>
public sealed class StripeOperation
{
    private static readonly TimeSpan[] Backoff = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    private static readonly TimeSpan WhileHeld = TimeSpan.FromMinutes(10);

    private StripeOperation() { }

    /// <summary>Records an intent.</summary>
    /// <param name="kind">Name of the operation's kind, for example <c>session.charge</c>.</param>
    /// <param name="key">The business fact with its attempt, for example <c>booking:42:charge:1</c>.</param>
    /// <param name="subject">Our object it is for, for example <c>booking:42</c>.</param>
    /// <param name="request">The request as JSON.</param>
    /// <param name="now">UTC.</param>
    public StripeOperation(string kind, string key, string subject, string request, DateTimeOffset now)
    {
        (Kind, Key, Subject, Request, CreatedAt) = (kind, key, subject, request, now);
        RequestHash = HashOf(request);
        NextAttemptAt = now;
    }

    /// <summary>Key inside.</summary>
    public long Id { get; private set; }

    /// <summary>Name of its kind.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The business fact with its attempt; unique.</summary>
    public string Key { get; private set; } = "";

    /// <summary>How often it was begun anew under a fresh key because Stripe had certainly not done it.</summary>
    public int Renewals { get; private set; }

    /// <summary>The idempotency key sent, and sent again as <c>metadata[operation]</c>.</summary>
    public string IdempotencyKey => Renewals == 0 ? Key : $"{Key}:r{Renewals}";

    /// <summary>Our object it is for.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The request as JSON.</summary>
    public string Request { get; private set; } = "";

    /// <summary>SHA-256 of the request: the same key with another request is refused.</summary>
    public string RequestHash { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public OperationState State { get; private set; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was first sent under the present key (UTC).</summary>
    public DateTimeOffset? FirstSentAt { get; private set; }

    /// <summary>Until when it belongs to the node that sends it (UTC).</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>When the sweeper looks at it again (UTC).</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>When it came to its end (UTC).</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What Stripe answered, as JSON.</summary>
    public string? Answer { get; private set; }

    /// <summary>Stripe's code of the last refusal or fault.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>Stripe's sentence of the last refusal or fault.</summary>
    public string? ErrorMessage { get; private set; }

    /// <summary>SHA-256 of a request, in hex.</summary>
    public static string HashOf(string request) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)));

    /// <summary>Takes it for sending; false when another node has it or it has come to its end.</summary>
    public bool Claim(DateTimeOffset now, TimeSpan lease)
    {
        if (State is OperationState.Done or OperationState.Failed) return false;
        if (State == OperationState.Sent && LeaseUntil > now) return false;
        (State, LeaseUntil) = (OperationState.Sent, now + lease);
        FirstSentAt ??= now;
        Attempts++;
        return true;
    }

    /// <summary>Money stands still: it isn't sent now, and looked at again in a while. What is being sent at this moment comes to its end.</summary>
    public void Hold(Refusal held, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(held);
        if (State is OperationState.Done or OperationState.Failed || (State == OperationState.Sent && LeaseUntil > now)) return;
        if (State == OperationState.Sent) (State, LeaseUntil) = (OperationState.Unknown, null);
        (ErrorCode, ErrorMessage, NextAttemptAt) = (held.Code, held.Sentence, now + WhileHeld);
    }

    /// <summary>Money moves again: it goes on at once.</summary>
    public void Released(DateTimeOffset now) => (ErrorCode, ErrorMessage, NextAttemptAt) = (null, null, now);

    /// <summary>It was done.</summary>
    public void Settle(string answer, DateTimeOffset now)
    {
        (State, Answer, SettledAt, LeaseUntil, ErrorCode, ErrorMessage) = (OperationState.Done, answer, now, null, null, null);
    }

    /// <summary>Stripe refused it; a new try is a new fact with a new key.</summary>
    public void Refuse(string code, string message, DateTimeOffset now)
    {
        (State, ErrorCode, ErrorMessage, SettledAt, LeaseUntil) = (OperationState.Failed, code, message, now, null);
    }

    /// <summary>Nobody knows whether it was done.</summary>
    public void Lose(string code, string message, DateTimeOffset now) => Wait(OperationState.Unknown, code, message, now);

    /// <summary>It was certainly not done and may be sent again under the same key.</summary>
    public void Postpone(string code, string message, DateTimeOffset now) => Wait(OperationState.Pending, code, message, now);

    /// <summary>The process that sent it is gone; looked at again at once.</summary>
    public void Interrupted(DateTimeOffset now) =>
        (State, LeaseUntil, NextAttemptAt) = (OperationState.Unknown, null, now);

    /// <summary>It was certainly not done and its key is spent: begins anew under the next one.</summary>
    public void Renew(DateTimeOffset now)
    {
        (State, FirstSentAt, LeaseUntil, NextAttemptAt) = (OperationState.Pending, null, null, now);
        Renewals++;
    }

    private void Wait(OperationState state, string code, string message, DateTimeOffset now)
    {
        (State, ErrorCode, ErrorMessage, LeaseUntil) = (state, code, message, null);
        NextAttemptAt = now + Backoff[Math.Min(Attempts, Backoff.Length) - 1];
    }
}
