using System.Net;
using System.Runtime.CompilerServices;

namespace Stripe;

/// <summary>Common part of the services: the client they send through, and paging.</summary>
public abstract class Service
{
    private IStripeClient client;

    /// <summary>A service of the process-wide client.</summary>
    protected Service()
    {
    }

    /// <summary>A service of this client.</summary>
    protected Service(IStripeClient client) => this.client = client;

    /// <summary>The client requests go through.</summary>
    public IStripeClient Client
    {
        get => client ?? StripeConfiguration.StripeClient;
        set => client = value;
    }

    private protected Task<T> GetFromAsync<T>(
        string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken)
        where T : IStripeEntity =>
        Client.RequestAsync<T>(HttpMethod.Get, path, options, requestOptions, cancellationToken);

    private protected Task<T> PostToAsync<T>(
        string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken)
        where T : IStripeEntity =>
        Client.RequestAsync<T>(HttpMethod.Post, path, options, requestOptions, cancellationToken);

    private protected Task<T> DeleteAtAsync<T>(
        string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken)
        where T : IStripeEntity =>
        Client.RequestAsync<T>(HttpMethod.Delete, path, options, requestOptions, cancellationToken);

    /// <summary>An id as one segment of a path.</summary>
    /// <remarks>An empty id would silently address the whole collection.</remarks>
    private protected static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return WebUtility.UrlEncode(id);
    }

    private protected async IAsyncEnumerable<T> PagesAsync<T>(
        string path,
        ListOptions given,
        RequestOptions requestOptions,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = given?.Copy() ?? new ListOptions();
        var backwards = !string.IsNullOrEmpty(options.EndingBefore);
        while (true)
        {
            var page = await GetFromAsync<StripeList<T>>(path, options, requestOptions, cancellationToken)
                .ConfigureAwait(false);
            if (backwards)
                page.Reverse();
            string lastId = null;
            foreach (var item in page.Where(item => item is not null))
            {
                lastId = ((IHasId)item).Id;
                yield return item;
            }

            if (!page.HasMore || lastId is null)
                yield break;
            options.StartingAfter = backwards ? null : lastId;
            options.EndingBefore = backwards ? lastId : null;
        }
    }

    private protected async IAsyncEnumerable<T> SearchPagesAsync<T>(
        string path,
        SearchOptions given,
        RequestOptions requestOptions,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = given?.Copy() ?? new SearchOptions();
        while (true)
        {
            var page = await GetFromAsync<StripeSearchResult<T>>(path, options, requestOptions, cancellationToken)
                .ConfigureAwait(false);
            foreach (var item in page.Where(item => item is not null))
                yield return item;

            if (string.IsNullOrEmpty(page.NextPage))
                yield break;
            options.Page = page.NextPage;
        }
    }
}
