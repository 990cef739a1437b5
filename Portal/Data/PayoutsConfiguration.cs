using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Payouts;

namespace Portal.Data;

internal sealed class PayoutsConfiguration : IEntityTypeConfiguration<PayoutRun>, IEntityTypeConfiguration<PayoutItem>, IEntityTypeConfiguration<BankPayout>
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
}
