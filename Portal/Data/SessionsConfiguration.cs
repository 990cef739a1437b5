using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Sessions;

namespace Portal.Data;

internal sealed class SessionsConfiguration : IEntityTypeConfiguration<Booking>, IEntityTypeConfiguration<SessionRefundOrder>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        // A therapist's slot is booked once, whatever two people click in the same second; overlapping lengths are checked in the transaction.
        builder.IsEntity().HasIndex(booking => new { booking.TherapistId, booking.StartsAt })
            .IsUnique().HasFilter("\"State\" NOT IN ('Cancelled', 'LateCancelled')");
        builder.HasIndex(booking => new { booking.MemberId, booking.StartsAt });
        builder.HasIndex(booking => booking.PaymentIntentId);
        builder.HasIndex(booking => booking.ChargeId);
        builder.HasIndex(booking => booking.EmployerTransferId);
        builder.HasIndex(booking => new { booking.EmployerPart, booking.ChargeDueAt });
        builder.HasIndex(booking => new { booking.CardPart, booking.ChargeDueAt });
    }

    public void Configure(EntityTypeBuilder<SessionRefundOrder> builder)
    {
        builder.IsEntity().HasIndex(order => new { order.BookingId, order.Step }).IsUnique();
        builder.HasIndex(order => order.CreatedAt);
        builder.HasOne<Booking>().WithMany().HasForeignKey(order => order.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}
