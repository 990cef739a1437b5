using Portal.Data;
using Portal.Jobs;
using Stripe;

namespace Portal.Payments.Calls;

/// <summary>
/// Every call to one Stripe account passes here. What the portal does by itself shares a token bucket below Stripe's limit, so that a payout run
/// leaves room for the people beside it (rule call-rate). Inside a database transaction no call is made: all writers would wait for the network.
/// </summary>
/// <param name="wire">Makes the call.</param>
/// <param name="bucket">Shared by all names of the account; null where nothing limits it.</param>
public sealed class StripeCalls(IHttpClient wire, TokenBucket? bucket) : IHttpClient
{
    /// <inheritdoc />
    public async Task<StripeResponse> MakeRequestAsync(StripeRequest request, CancellationToken cancellationToken = default)
    {
        await Turn(cancellationToken);
        return await wire.MakeRequestAsync(request, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<StripeStreamedResponse> MakeStreamingRequestAsync(StripeRequest request, CancellationToken cancellationToken = default)
    {
        await Turn(cancellationToken);
        return await wire.MakeStreamingRequestAsync(request, cancellationToken);
    }

    private Task Turn(CancellationToken ct)
    {
        Work.RequireClosed("Stripe");
        return bucket is not null && BackgroundWork.IsCurrent ? bucket.Wait(ct) : Task.CompletedTask;
    }
}
