namespace Stripe;

/// <summary>Links to files.</summary>
public class FileLinkService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public FileLinkService()
    {
    }

    /// <summary>A service of this client.</summary>
    public FileLinkService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a link to a file.</summary>
    public virtual Task<FileLink> CreateAsync(
        FileLinkCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<FileLink>("/v1/file_links", options, requestOptions, cancellationToken);

    /// <summary>Reads a link to a file.</summary>
    public virtual Task<FileLink> GetAsync(
        string id,
        FileLinkGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<FileLink>($"/v1/file_links/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists links to files, one page.</summary>
    public virtual Task<StripeList<FileLink>> ListAsync(
        FileLinkListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<FileLink>>("/v1/file_links", options, requestOptions, cancellationToken);

    /// <summary>Lists links to files over all pages.</summary>
    public virtual IAsyncEnumerable<FileLink> ListAutoPagingAsync(
        FileLinkListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<FileLink>("/v1/file_links", options, requestOptions, cancellationToken);

    /// <summary>Changes a link to a file; what is left unset stays.</summary>
    public virtual Task<FileLink> UpdateAsync(
        string id,
        FileLinkUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<FileLink>($"/v1/file_links/{Segment(id)}", options, requestOptions, cancellationToken);
}
