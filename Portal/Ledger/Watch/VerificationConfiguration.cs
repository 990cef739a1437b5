using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Data;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Watch;

internal sealed class VerificationConfiguration : IEntityTypeConfiguration<VerificationRun>, IEntityTypeConfiguration<MoneyHold>
{
    public void Configure(EntityTypeBuilder<VerificationRun> builder) => builder.HasIndex(run => new { run.Kind, run.Id });

    /// <summary>
    /// One in force at a time: all of those would have the same number. The index holds only what is in force, so that asking whether money
    /// stands still costs one look at an empty page.
    /// </summary>
    public void Configure(EntityTypeBuilder<MoneyHold> builder)
    {
        builder.IsEntity().Property<int?>("InForce").HasComputedColumnSql("CASE WHEN \"LiftedAt\" IS NULL THEN 1 END", stored: true);
        builder.HasIndex("InForce").IsUnique().HasFilter("\"LiftedAt\" IS NULL");
    }
}
