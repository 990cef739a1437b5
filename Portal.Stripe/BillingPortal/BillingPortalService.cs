namespace Stripe;

/// <summary>Services of the customer portal.</summary>
public class BillingPortalService : Service
{
    internal BillingPortalService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Configurations of the customer portal.</summary>
    public virtual BillingPortal.ConfigurationService Configurations => new(Client);

    /// <summary>Sessions.</summary>
    public virtual BillingPortal.SessionService Sessions => new(Client);
}
