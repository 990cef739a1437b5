namespace Stripe;

/// <summary>Parameters of a search; results lag behind writes by seconds.</summary>
public class SearchOptions : BaseOptions
{
    /// <summary>Objects a page, 1 to 100; the API's own default is 10.</summary>
    public long? Limit { get; set; }

    /// <summary>Cursor of a following page, from <see cref="StripeSearchResult{T}.NextPage"/>.</summary>
    public string Page { get; set; }

    /// <summary>Query in the search language, such as <c>metadata['booking']:'42'</c>.</summary>
    public string Query { get; set; }

    /// <summary>A copy to page with, so that the caller's object stays as it was.</summary>
    internal SearchOptions Copy() => (SearchOptions)MemberwiseClone();
}
