namespace Portal.Domain.People;

/// <summary>Which customer of which Stripe account stands for one of ours; one for each owner and account.</summary>
public sealed class StripeCustomerLink : Entity
{
    private StripeCustomerLink() { }

    private StripeCustomerLink(CustomerOwnerKind ownerKind, int ownerId, StripeAccountName account, string customerId, DateTimeOffset now)
        : base(now)
    {
        OwnerKind = ownerKind;
        OwnerId = ownerId;
        Account = account;
        CustomerId = customerId;
    }

    /// <summary>Whose customer.</summary>
    public CustomerOwnerKind OwnerKind { get; private set; }

    /// <summary>The owner's id.</summary>
    public int OwnerId { get; private set; }

    /// <summary>In which Stripe account.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Stripe's customer, <c>cus_…</c>.</summary>
    public string CustomerId { get; private set; } = "";

    /// <summary>Links a customer that Stripe made.</summary>
    /// <exception cref="ArgumentException">No customer id.</exception>
    public static StripeCustomerLink Make(CustomerOwnerKind ownerKind, int ownerId, StripeAccountName account, string customerId, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        return new StripeCustomerLink(ownerKind, ownerId, account, customerId, now);
    }
}
