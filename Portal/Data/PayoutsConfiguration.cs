using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Payouts;

namespace Portal.Data;

internal sealed class PayoutsConfiguration :
    IEntityTypeConfiguration<PayoutRun>, IEntityTypeConfiguration<PayoutItem>, IEntityTypeConfiguration<BankPayout>,
    IEntityTypeConfiguration<PayoutHold>, IEntityTypeConfiguration<DebtWriteOff>, IEntityTypeConfiguration<ConnectedBalance>
{
    public void Configure(EntityTypeBuilder<PayoutRun> builder) => builder.IsEntity().HasIndex(run => run.WeekKey).IsUnique();

    public void Configure(EntityTypeBuilder<PayoutItem> builder)
    {
        builder.IsEntity().HasIndex(item => new { item.RunId, item.TherapistId }).IsUnique();
        builder.HasIndex(item => new { item.TherapistId, item.Id });
        builder.HasIndex(item => item.Status);
    }

    public void Configure(EntityTypeBuilder<BankPayout> builder)
    {
        builder.IsEntity().HasIndex(payout => payout.StripePayoutId).IsUnique();
        builder.HasIndex(payout => new { payout.TherapistId, payout.Id });
    }

    /// <summary>One hold at a time.</summary>
    public void Configure(EntityTypeBuilder<PayoutHold> builder) =>
        builder.IsEntity().HasIndex(hold => hold.TherapistId).IsUnique().HasFilter("\"ReleasedAt\" IS NULL");

    /// <summary>One proposal at a time.</summary>
    public void Configure(EntityTypeBuilder<DebtWriteOff> builder)
    {
        builder.IsEntity().HasIndex(writeOff => writeOff.TherapistId).IsUnique().HasFilter("\"State\" = 'Proposed'");
        builder.HasIndex(writeOff => new { writeOff.TherapistId, writeOff.Id });
    }

    public void Configure(EntityTypeBuilder<ConnectedBalance> builder) => builder.IsEntity().HasIndex(balance => balance.TherapistId).IsUnique();
}
