using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;

namespace Portal.Sessions;

/// <summary>Finds who a member is at Stripe.</summary>
internal static class CustomerLinks
{
    /// <summary>The member's customer on the platform account; null where there is none.</summary>
    public static Task<string?> CustomerOf(this IQueryable<StripeCustomerLink> links, int memberId, CancellationToken ct) =>
        links.Where(link => link.OwnerKind == CustomerOwnerKind.Member && link.OwnerId == memberId && link.Account == StripeAccountName.Platform)
            .Select(link => (string?)link.CustomerId).SingleOrDefaultAsync(ct);
}
