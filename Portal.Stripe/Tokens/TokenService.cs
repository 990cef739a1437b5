namespace Stripe;

/// <summary>Tokens.</summary>
public class TokenService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public TokenService()
    {
    }

    /// <summary>A service of this client.</summary>
    public TokenService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a token.</summary>
    public virtual Task<Token> CreateAsync(
        TokenCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Token>("/v1/tokens", options, requestOptions, cancellationToken);

    /// <summary>Reads a token.</summary>
    public virtual Task<Token> GetAsync(
        string id,
        TokenGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Token>($"/v1/tokens/{Segment(id)}", options, requestOptions, cancellationToken);
}
