namespace Portal.Notifications;

/// <summary>A mail to be sent, written in the transaction of what it tells.</summary>
public sealed class OutboxMail
{
    private static readonly TimeSpan[] Backoff = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private OutboxMail() { }

    /// <summary>Writes one.</summary>
    /// <param name="key">The fact it tells; a fact is mailed once.</param>
    /// <param name="recipient">Address.</param>
    /// <param name="subject">Subject line.</param>
    /// <param name="body">Plain text.</param>
    /// <param name="now">UTC.</param>
    public OutboxMail(string key, string recipient, string subject, string body, DateTimeOffset now) =>
        (Key, Recipient, Subject, Body, CreatedAt, NextAttemptAt) = (key, recipient, subject, body, now, now);

    /// <summary>Key inside.</summary>
    public long Id { get; private set; }

    /// <summary>The fact it tells; unique.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Address.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Subject line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public OutboxMailState State { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was written (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it is tried next (UTC); null when it has come to its end.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>When it left (UTC).</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the mail server said when it refused.</summary>
    public string? Error { get; private set; }

    /// <summary>Takes it for sending: nobody else tries it before <paramref name="until"/>.</summary>
    public void Claim(DateTimeOffset until) => (Attempts, NextAttemptAt) = (Attempts + 1, until);

    /// <summary>It left.</summary>
    public void Sent(DateTimeOffset now) => (State, SentAt, NextAttemptAt, Error) = (OutboxMailState.Sent, now, null, null);

    /// <summary>No mail server is set: it stays here to be read.</summary>
    public void Kept() => (State, NextAttemptAt) = (OutboxMailState.Kept, null);

    /// <summary>The mail server refused it; tried again, and given up after the last wait.</summary>
    public void Failed(string error, DateTimeOffset now)
    {
        Error = error;
        if (Attempts <= Backoff.Length) NextAttemptAt = now + Backoff[Attempts - 1];
        else (State, NextAttemptAt) = (OutboxMailState.Failed, null);
    }
}
