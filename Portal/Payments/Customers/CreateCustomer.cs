using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Customers;

/// <summary>A customer to be made: who it is for, and how Stripe addresses invoices and receipts.</summary>
/// <param name="OwnerKind">Member or employer.</param>
/// <param name="OwnerId">Our id.</param>
/// <param name="Email">Where Stripe sends receipts.</param>
/// <param name="Name">Name on invoices.</param>
public sealed record CustomerRequest(CustomerOwnerKind OwnerKind, int OwnerId, string Email, string Name);

/// <summary>The customer Stripe made.</summary>
/// <param name="CustomerId">Its id.</param>
public sealed record CustomerAnswer(string CustomerId);

/// <summary>Creates a Stripe customer on one account.</summary>
public abstract class CreateCustomer(StripeAccountName account) : OperationKind<CustomerRequest, CustomerAnswer>
{
    /// <inheritdoc />
    public override string Name => NameFor(account);

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => account;

    /// <summary>The kind's name on an account.</summary>
    public static string NameFor(StripeAccountName account) => $"customer.create.{account.ToString().ToLowerInvariant()}";

    /// <inheritdoc />
    protected override async Task<CustomerAnswer> Send(CustomerRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new CustomerCreateOptions
        {
            Email = request.Email,
            Name = request.Name,
            Metadata = call.Metadata(("kind", "customer"), ("id", $"{request.OwnerKind}:{request.OwnerId}")),
        };
        return new CustomerAnswer((await new CustomerService(call.Client).CreateAsync(options, call.Options(), ct)).Id);
    }

    /// <inheritdoc />
    protected override async Task<CustomerAnswer?> Find(CustomerRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var customer in new CustomerService(call.Client).ListAutoPagingAsync(new CustomerListOptions { Email = request.Email }, cancellationToken: ct))
            if (call.Made(customer)) return new CustomerAnswer(customer.Id);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(CustomerRequest request, CustomerAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var known = await settlement.Db.StripeCustomerLinks.AnyAsync(
            link => link.OwnerKind == request.OwnerKind && link.OwnerId == request.OwnerId && link.Account == account, ct);
        if (!known) settlement.Db.StripeCustomerLinks.Add(StripeCustomerLink.Make(request.OwnerKind, request.OwnerId, account, answer.CustomerId, settlement.Now));
    }

    /// <inheritdoc />
    protected override Task Refused(CustomerRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Creates a customer on the platform account.</summary>
public sealed class CreatePlatformCustomer() : CreateCustomer(StripeAccountName.Platform);

/// <summary>Creates a customer on the credits account.</summary>
public sealed class CreateCreditsCustomer() : CreateCustomer(StripeAccountName.Credits);
