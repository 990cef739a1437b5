namespace Stripe;

/// <summary>Billing portals.</summary>
public class BillingPortalService : Service
{
    internal BillingPortalService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Configurations.</summary>
    public virtual BillingPortal.ConfigurationService Configurations => new(Client);

    /// <summary>Sessions.</summary>
    public virtual BillingPortal.SessionService Sessions => new(Client);
}
