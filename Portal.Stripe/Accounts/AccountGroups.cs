namespace Stripe;

/// <summary>Account groups.</summary>
public class AccountGroups : StripeEntity<AccountGroups>
{
    /// <summary>Id of the group that sets its payment fees.</summary>
    public string PaymentsPricing { get; set; }
}
