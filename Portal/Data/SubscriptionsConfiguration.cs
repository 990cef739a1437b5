using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Subscriptions;

namespace Portal.Data;

internal sealed class SubscriptionsConfiguration : IEntityTypeConfiguration<PlanSubscription>, IEntityTypeConfiguration<PlanInvoice>
{
    public void Configure(EntityTypeBuilder<PlanSubscription> builder)
    {
        builder.IsEntity().HasIndex(subscription => subscription.StripeSubscriptionId).IsUnique();
        builder.HasIndex(subscription => subscription.CheckoutSessionId).IsUnique();
        builder.HasIndex(subscription => new { subscription.MemberId, subscription.Status });
    }

    public void Configure(EntityTypeBuilder<PlanInvoice> builder)
    {
        builder.IsEntity().HasIndex(invoice => invoice.StripeInvoiceId).IsUnique();
        builder.HasIndex(invoice => new { invoice.MemberId, invoice.Id });
        builder.HasIndex(invoice => invoice.SubscriptionId);
    }
}
