using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Credits;

namespace Portal.Data;

internal sealed class CreditsConfiguration : IEntityTypeConfiguration<CreditOrder>
{
    public void Configure(EntityTypeBuilder<CreditOrder> builder)
    {
        builder.IsEntity().HasIndex(order => new { order.EmployerId, order.Id });
        builder.HasIndex(order => order.StripeInvoiceId).IsUnique();
    }
}
