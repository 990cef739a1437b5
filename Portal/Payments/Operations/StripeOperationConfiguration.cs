using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Payments.Operations;

internal sealed class StripeOperationConfiguration : IEntityTypeConfiguration<StripeOperation>
{
    public void Configure(EntityTypeBuilder<StripeOperation> builder)
    {
        builder.Ignore(operation => operation.IdempotencyKey);
        builder.Property(operation => operation.Attempts).IsConcurrencyToken();
        builder.HasIndex(operation => operation.Key).IsUnique();
        builder.HasIndex(operation => new { operation.State, operation.NextAttemptAt });
        builder.HasIndex(operation => operation.Subject);
    }
}
