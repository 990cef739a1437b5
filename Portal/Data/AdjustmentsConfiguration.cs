using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Adjustments;

namespace Portal.Data;

internal sealed class AdjustmentsConfiguration : IEntityTypeConfiguration<Adjustment>
{
    public void Configure(EntityTypeBuilder<Adjustment> builder)
    {
        builder.IsEntity().HasIndex(adjustment => new { adjustment.State, adjustment.Id });
        builder.HasMany(adjustment => adjustment.Lines).WithOne().IsRequired();
        builder.Navigation(adjustment => adjustment.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
