namespace Stripe;

/// <summary>Files.</summary>
public class FileService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public FileService()
    {
    }

    /// <summary>A service of this client.</summary>
    public FileService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Uploads a file, to the root of files.</summary>
    public virtual Task<File> CreateAsync(
        FileCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<File>("/v1/files", options, AtFiles(requestOptions), cancellationToken);

    /// <summary>Reads a file.</summary>
    public virtual Task<File> GetAsync(
        string id,
        FileGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<File>($"/v1/files/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists files, one page.</summary>
    public virtual Task<StripeList<File>> ListAsync(
        FileListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<File>>("/v1/files", options, requestOptions, cancellationToken);

    /// <summary>Lists files over all pages.</summary>
    public virtual IAsyncEnumerable<File> ListAutoPagingAsync(
        FileListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<File>("/v1/files", options, requestOptions, cancellationToken);

    private RequestOptions AtFiles(RequestOptions given)
    {
        var options = given?.Clone() ?? new RequestOptions();
        options.Root = Client.FilesBase;
        return options;
    }
}
