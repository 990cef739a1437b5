namespace Stripe.BillingPortal;

/// <summary>Parameters to create a session.</summary>
public class SessionCreateOptions : BaseOptions
{
    /// <summary>Id of the configuration.</summary>
    public string Configuration { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Leads the customer straight to one task.</summary>
    public SessionFlowDataOptions FlowData { get; set; }

    /// <summary>Language of the page.</summary>
    public string Locale { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }
}
