using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Operations;
using Portal.People;

namespace Portal.Payments.Customers;

/// <summary>Makes sure that somebody is a Stripe customer on an account: one customer per owner and account, however often it is asked.</summary>
public sealed class EnsureCustomer(Work work, IDbContextFactory<PortalDb> factory, OperationsLog operations)
{
    /// <summary>The customer id of a member on the platform account.</summary>
    public Task<Result<string>> ForMember(Member member, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Handle(new CustomerRequest(CustomerOwnerKind.Member, member.Id, member.Email, member.Name), StripeAccountName.Platform, actor, ct);
    }

    /// <summary>The customer id of an employer on an account.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="billingEmail">Where Stripe sends its receipts.</param>
    /// <param name="account">Platform or credits.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Result<string>> ForEmployer(Employer employer, string billingEmail, StripeAccountName account, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(employer);
        return Handle(new CustomerRequest(CustomerOwnerKind.Employer, employer.Id, billingEmail, employer.Name), account, actor, ct);
    }

    private async Task<Result<string>> Handle(CustomerRequest request, StripeAccountName account, Actor actor, CancellationToken ct)
    {
        if (await Known(request, account, ct) is { } known) return known;
        var subject = $"{request.OwnerKind.ToString().ToLowerInvariant()}:{request.OwnerId}";
        // The name and address may change before a lost answer is found again; the first request stands.
        var key = await work.Run(actor, async (db, _) =>
        {
            var recorded = await db.StripeOperations.Where(op => op.Subject == subject && op.Kind == CreateCustomer.NameFor(account) && op.State != OperationState.Failed)
                .Select(op => op.Key).FirstOrDefaultAsync(ct);
            if (recorded is not null) return recorded;
            var attempt = 1 + await db.StripeOperations.CountAsync(op => op.Subject == subject && op.Kind == CreateCustomer.NameFor(account), ct);
            return (await operations.Record(db, CreateCustomer.NameFor(account), $"{subject}:customer:{account.ToString().ToLowerInvariant()}:{attempt}", subject, request, ct)).Key;
        }, ct);
        var outcome = await operations.Execute(key, ct);
        return outcome.State == OperationState.Done ? outcome.Read<CustomerAnswer>().CustomerId
            : await Known(request, account, ct) is { } made ? made
            : outcome.ToRefusal("Nothing was set up.");
    }

    private async Task<string?> Known(CustomerRequest request, StripeAccountName account, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeCustomerLinks
            .Where(link => link.OwnerKind == request.OwnerKind && link.OwnerId == request.OwnerId && link.Account == account)
            .Select(link => link.CustomerId).SingleOrDefaultAsync(ct);
    }
}
