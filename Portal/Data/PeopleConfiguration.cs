using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.People;

namespace Portal.Data;

internal sealed class PeopleConfiguration :
    IEntityTypeConfiguration<Employer>,
    IEntityTypeConfiguration<Member>,
    IEntityTypeConfiguration<Therapist>,
    IEntityTypeConfiguration<WeeklyHours>,
    IEntityTypeConfiguration<PaymentCard>,
    IEntityTypeConfiguration<StripeCustomerLink>
{
    public void Configure(EntityTypeBuilder<Employer> builder) => builder.IsEntity();

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.IsEntity().HasIndex(member => new { member.EmployerId, member.Email }).IsUnique();
        builder.HasIndex(member => member.PersonId).IsUnique();
        builder.HasIndex(member => new { member.EmployerId, member.Status, member.Id });
    }

    public void Configure(EntityTypeBuilder<Therapist> builder)
    {
        builder.IsEntity().HasIndex(therapist => therapist.PersonId).IsUnique();
        builder.HasIndex(therapist => therapist.ConnectedAccount).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WeeklyHours> builder) => builder.IsEntity().HasIndex(hours => hours.TherapistId);

    public void Configure(EntityTypeBuilder<PaymentCard> builder)
    {
        builder.IsEntity().HasIndex(card => card.StripeId).IsUnique();
        builder.HasIndex(card => card.MemberId);
    }

    public void Configure(EntityTypeBuilder<StripeCustomerLink> builder)
    {
        builder.IsEntity().HasIndex(link => new { link.OwnerKind, link.OwnerId, link.Account }).IsUnique();
        builder.HasIndex(link => link.CustomerId);
    }
}
