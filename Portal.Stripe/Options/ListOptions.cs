namespace Stripe;

/// <summary>Parameters of a listing: newest first, by cursor.</summary>
public class ListOptions : BaseOptions
{
    /// <summary>Objects a page, 1 to 100; the API's own default is 10.</summary>
    public long? Limit { get; set; }

    /// <summary>Id after which the page starts.</summary>
    public string StartingAfter { get; set; }

    /// <summary>Id before which the page ends.</summary>
    public string EndingBefore { get; set; }

    /// <summary>A copy to page with, so that the caller's object stays as it was.</summary>
    internal ListOptions Copy() => (ListOptions)MemberwiseClone();
}
