namespace Portal.Notifications;

/// <summary>Where a mail stands.</summary>
public enum OutboxMailState
{
    /// <summary>To be sent.</summary>
    Waiting,

    /// <summary>Handed to the mail server.</summary>
    Sent,

    /// <summary>No mail server is set; it stays in the outbox.</summary>
    Kept,

    /// <summary>Given up after several tries.</summary>
    Failed,
}
