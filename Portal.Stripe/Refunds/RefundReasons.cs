namespace Stripe;

/// <summary>Reasons for a refund.</summary>
public static class RefundReasons
{
    /// <summary>No reason given.</summary>
    public const string Unknown = null;

    /// <summary>Sent as <c>duplicate</c>.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Sent as <c>fraudulent</c>.</summary>
    public const string Fraudulent = "fraudulent";

    /// <summary>Sent as <c>requested_by_customer</c>.</summary>
    public const string RequestedByCustomer = "requested_by_customer";
}
