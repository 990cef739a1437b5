namespace Portal.Notifications;

/// <summary>Settings under <c>Mail</c>; without a host mails stay in the outbox.</summary>
public sealed class MailOptions
{
    /// <summary>SMTP server.</summary>
    public string? Host { get; set; }

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>User name, where the server asks for one.</summary>
    public string? UserName { get; set; }

    /// <summary>Password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection is encrypted.</summary>
    public bool Encrypted { get; set; } = true;

    /// <summary>Sender's address.</summary>
    public string From { get; set; } = "no-reply@localhost";
}
