using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Disputes;

namespace Portal.Data;

internal sealed class DisputesConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.IsEntity().HasIndex(dispute => dispute.StripeId).IsUnique();
        builder.HasIndex(dispute => new { dispute.Status, dispute.OpenedAt });
    }
}
