using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Payments.Webhooks;

internal sealed class EventWatermarkConfiguration : IEntityTypeConfiguration<EventWatermark>
{
    public void Configure(EntityTypeBuilder<EventWatermark> builder) => builder.HasKey(mark => new { mark.Account, mark.ConnectedAccount });
}
