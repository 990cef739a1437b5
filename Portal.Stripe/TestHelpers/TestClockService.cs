namespace Stripe.TestHelpers;

/// <summary>Test clocks.</summary>
public class TestClockService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public TestClockService()
    {
    }

    /// <summary>A service of this client.</summary>
    public TestClockService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Moves a test clock forward; what falls due happens.</summary>
    public virtual Task<TestClock> AdvanceAsync(
        string id,
        TestClockAdvanceOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<TestClock>(
            $"/v1/test_helpers/test_clocks/{Segment(id)}/advance", options, requestOptions, cancellationToken);

    /// <summary>Creates a test clock.</summary>
    public virtual Task<TestClock> CreateAsync(
        TestClockCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<TestClock>("/v1/test_helpers/test_clocks", options, requestOptions, cancellationToken);

    /// <summary>Deletes a test clock.</summary>
    public virtual Task<TestClock> DeleteAsync(
        string id,
        TestClockDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<TestClock>(
            $"/v1/test_helpers/test_clocks/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a test clock.</summary>
    public virtual Task<TestClock> GetAsync(
        string id,
        TestClockGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<TestClock>(
            $"/v1/test_helpers/test_clocks/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists test clocks, one page.</summary>
    public virtual Task<StripeList<TestClock>> ListAsync(
        TestClockListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<TestClock>>(
            "/v1/test_helpers/test_clocks", options, requestOptions, cancellationToken);

    /// <summary>Lists test clocks over all pages.</summary>
    public virtual IAsyncEnumerable<TestClock> ListAutoPagingAsync(
        TestClockListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<TestClock>("/v1/test_helpers/test_clocks", options, requestOptions, cancellationToken);
}
