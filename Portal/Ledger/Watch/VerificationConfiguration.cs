using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Data;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Watch;

internal sealed class VerificationConfiguration : IEntityTypeConfiguration<VerificationRun>, IEntityTypeConfiguration<MoneyHold>
{
    public void Configure(EntityTypeBuilder<VerificationRun> builder) => builder.HasIndex(run => new { run.Kind, run.Id });

    /// <summary>The index holds only what is in force: asking whether money stands still costs one look at an empty page.</summary>
    public void Configure(EntityTypeBuilder<MoneyHold> builder) =>
        builder.IsEntity().HasIndex(hold => hold.LiftedAt).HasFilter("\"LiftedAt\" IS NULL");
}
