using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Reconciliation;

namespace Portal.Data;

internal sealed class ReconciliationConfiguration :
    IEntityTypeConfiguration<ReconciliationRun>, IEntityTypeConfiguration<ReconciliationRecord>, IEntityTypeConfiguration<Discrepancy>,
    IEntityTypeConfiguration<ReconciliationDay>, IEntityTypeConfiguration<ReconciliationSum>, IEntityTypeConfiguration<ReconciliationBalance>
{
    /// <summary>One a night for each account.</summary>
    public void Configure(EntityTypeBuilder<ReconciliationRun> builder)
    {
        builder.IsEntity().HasIndex(run => new { run.Account, run.Night }).IsUnique().HasFilter("\"Night\" IS NOT NULL");
        builder.HasIndex(run => new { run.Status, run.NextStepAt });
    }

    public void Configure(EntityTypeBuilder<ReconciliationRecord> builder)
    {
        builder.HasIndex(record => new { record.Account, record.Kind, record.ObjectId }).IsUnique();
        builder.HasIndex(record => new { record.Account, record.Day, record.State });
    }

    public void Configure(EntityTypeBuilder<Discrepancy> builder)
    {
        builder.IsEntity().HasIndex(discrepancy => new { discrepancy.Account, discrepancy.Kind, discrepancy.ObjectId }).IsUnique();
        builder.HasIndex(discrepancy => new { discrepancy.Status, discrepancy.Id });
        builder.Ignore(discrepancy => discrepancy.DifferenceCents);
    }

    public void Configure(EntityTypeBuilder<ReconciliationDay> builder) => builder.HasKey(day => new { day.Account, day.Day });

    public void Configure(EntityTypeBuilder<ReconciliationSum> builder) => builder.HasKey(sum => new { sum.Account, sum.Day, sum.Label, sum.Currency });

    public void Configure(EntityTypeBuilder<ReconciliationBalance> builder) => builder.HasKey(balance => new { balance.Account, balance.Currency });
}
