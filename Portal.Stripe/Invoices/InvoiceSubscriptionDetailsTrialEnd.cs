namespace Stripe;

/// <summary>Invoice subscription details trial end.</summary>
public class InvoiceSubscriptionDetailsTrialEnd : StringEnum
{
    private InvoiceSubscriptionDetailsTrialEnd(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>now</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsTrialEnd Now = new("now");
}
