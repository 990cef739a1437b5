using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Payments.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<WebhookEvent>, IEntityTypeConfiguration<WebhookOutcome>, IEntityTypeConfiguration<WebhookRefusal>
{
    public void Configure(EntityTypeBuilder<WebhookEvent> builder)
    {
        builder.HasIndex(evt => evt.StripeId).IsUnique();
        builder.HasIndex(evt => new { evt.Type, evt.Id });
        builder.HasIndex(evt => evt.ObjectId);
        builder.HasOne(evt => evt.Outcome).WithOne().HasForeignKey<WebhookOutcome>(outcome => outcome.EventId);
    }

    public void Configure(EntityTypeBuilder<WebhookOutcome> builder)
    {
        builder.HasKey(outcome => outcome.EventId);
        builder.Property(outcome => outcome.EventId).ValueGeneratedNever();
        builder.HasIndex(outcome => new { outcome.State, outcome.NextAttemptAt });
    }

    public void Configure(EntityTypeBuilder<WebhookRefusal> builder) =>
        builder.HasKey(refusal => new { refusal.Hour, refusal.Path, refusal.Reason });
}
