using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Subsidies;

namespace Portal.Data;

internal sealed class SubsidiesConfiguration :
    IEntityTypeConfiguration<SubsidyFunding>,
    IEntityTypeConfiguration<SubsidyProgramme>,
    IEntityTypeConfiguration<SubsidyGrant>
{
    public void Configure(EntityTypeBuilder<SubsidyFunding> builder)
    {
        builder.IsEntity().HasIndex(funding => new { funding.EmployerId, funding.Id });
        builder.HasIndex(funding => funding.CheckoutSessionId).IsUnique();
        builder.HasIndex(funding => funding.PaymentIntentId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SubsidyProgramme> builder) => builder.IsEntity().HasIndex(programme => programme.EmployerId);

    public void Configure(EntityTypeBuilder<SubsidyGrant> builder)
    {
        builder.IsEntity().HasIndex(grant => new { grant.MemberId, grant.Id });
        builder.HasIndex(grant => new { grant.EmployerId, grant.Id });
        builder.HasIndex(grant => grant.PlanInvoiceId);
    }
}
