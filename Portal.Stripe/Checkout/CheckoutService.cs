namespace Stripe;

/// <summary>Services of Checkout.</summary>
public class CheckoutService : Service
{
    internal CheckoutService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Sessions.</summary>
    public virtual Checkout.SessionService Sessions => new(Client);
}
