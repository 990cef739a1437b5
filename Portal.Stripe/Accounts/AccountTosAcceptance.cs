namespace Stripe;

/// <summary>Account tos acceptance.</summary>
public class AccountTosAcceptance : StripeEntity<AccountTosAcceptance>
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
