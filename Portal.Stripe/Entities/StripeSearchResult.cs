using System.Collections;

namespace Stripe;

/// <summary>One page of a search.</summary>
public class StripeSearchResult<T> : StripeEntity<StripeSearchResult<T>>, IHasObject, IEnumerable<T>
{
    /// <summary>Always <c>search_result</c>.</summary>
    public string Object { get; set; }

    /// <summary>The objects found.</summary>
    public List<T> Data { get; set; }

    /// <summary>Whether another page follows.</summary>
    public bool HasMore { get; set; }

    /// <summary>Path the search came from.</summary>
    public string Url { get; set; }

    /// <summary>Cursor of the next page; null on the last.</summary>
    public string NextPage { get; set; }

    /// <summary>How many objects match, when asked for.</summary>
    public long? TotalCount { get; set; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Data.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
