using System.Net;
using System.Net.Mail;
using Portal.Data;

namespace Portal.Notifications;

/// <summary>Sends mail through an SMTP server.</summary>
public sealed class SmtpMailSender(MailOptions options) : IMailSender
{
    /// <inheritdoc />
    public async Task<bool> Send(OutboxMail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        Work.RequireClosed("The mail server");
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Encrypted };
        if (options.UserName is not null) client.Credentials = new NetworkCredential(options.UserName, options.Password);
        using var message = new MailMessage(options.From, mail.Recipient, mail.Subject, mail.Body);
        await client.SendMailAsync(message, ct);
        return true;
    }
}
