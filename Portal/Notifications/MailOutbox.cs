using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Data;

namespace Portal.Notifications;

/// <summary>Where mails are left to be sent after the transaction that wrote them.</summary>
public static class MailOutbox
{
    /// <summary>Leaves a mail in the outbox; a fact that was mailed before is not mailed again.</summary>
    public static async Task Leave(PortalDb db, OutboxMail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(mail);
        if (!await db.OutboxMails.AnyAsync(known => known.Key == mail.Key, ct)) db.OutboxMails.Add(mail);
    }
}

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.HasIndex(mail => mail.Key).IsUnique();
        builder.HasIndex(mail => mail.NextAttemptAt);
    }
}
