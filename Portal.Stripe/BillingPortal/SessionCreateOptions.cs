namespace Stripe.BillingPortal;

/// <summary>Parameters to create a session.</summary>
public class SessionCreateOptions : BaseOptions
{
    /// <summary>Configuration.</summary>
    public string Configuration { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Flow data.</summary>
    public SessionFlowDataOptions FlowData { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }
}
