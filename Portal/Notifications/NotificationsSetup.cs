using Portal.Jobs;

namespace Portal.Notifications;

/// <summary>Registers mail.</summary>
public static class NotificationsSetup
{
    /// <summary>Registers the outbox' sender: SMTP where a host is set, else mails stay in the outbox.</summary>
    public static void AddNotifications(this IServiceCollection services, MailOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        if (string.IsNullOrWhiteSpace(options.Host)) services.AddSingleton<IMailSender, KeepMail>();
        else services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddSingleton<IDueWork, SendMail>();
    }
}
