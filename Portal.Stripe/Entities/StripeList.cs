using System.Collections;

namespace Stripe;

/// <summary>One page of a listing.</summary>
public class StripeList<T> : StripeEntity<StripeList<T>>, IHasObject, IEnumerable<T>
{
    /// <summary>Always <c>list</c>.</summary>
    public string Object { get; set; }

    /// <summary>The objects, newest first.</summary>
    public List<T> Data { get; set; }

    /// <summary>Whether another page follows.</summary>
    public bool HasMore { get; set; }

    /// <summary>Path the listing came from.</summary>
    public string Url { get; set; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Data.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Turns the page round.</summary>
    public void Reverse() => Data.Reverse();
}
