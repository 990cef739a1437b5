namespace Portal.Notifications;

/// <summary>Takes a mail out of the outbox.</summary>
public interface IMailSender
{
    /// <summary>Sends it; false where there is no mail server, so that it stays in the outbox.</summary>
    /// <exception cref="System.Net.Mail.SmtpException">The mail server refused it or can't be reached.</exception>
    Task<bool> Send(OutboxMail mail, CancellationToken ct);
}
