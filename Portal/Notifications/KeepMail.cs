namespace Portal.Notifications;

/// <summary>Without a mail server: leaves every mail in the outbox, where an admin can read it.</summary>
public sealed class KeepMail : IMailSender
{
    /// <inheritdoc />
    public Task<bool> Send(OutboxMail mail, CancellationToken ct) => Task.FromResult(false);
}
