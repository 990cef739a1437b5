namespace Stripe;

/// <summary>Account tos acceptance in a request.</summary>
public class AccountTosAcceptanceOptions : INestedOptions
{
    /// <summary>Date, UTC.</summary>
    public DateTime? Date { get; set; }

    /// <summary>Ip.</summary>
    public string Ip { get; set; }

    /// <summary>Service agreement.</summary>
    public string ServiceAgreement { get; set; }

    /// <summary>User agent.</summary>
    public string UserAgent { get; set; }
}
