using Portal.Domain;
using Portal.Payments.Operations;
using Stripe.Checkout;

namespace Portal.Payments.Subscriptions;

/// <summary>A Checkout session to be closed, because the member chose another plan.</summary>
/// <param name="SubscriptionId">Our plan subscription.</param>
/// <param name="SessionId">Its Checkout session.</param>
public sealed record ExpireCheckoutRequest(int SubscriptionId, string SessionId);

/// <summary>The session's status afterwards.</summary>
/// <param name="Status">As Stripe names it.</param>
public sealed record ExpireCheckoutAnswer(string Status);

/// <summary>Closes a Checkout session that was not finished. Stripe refuses when it was.</summary>
public sealed class ExpirePlanCheckout : OperationKind<ExpireCheckoutRequest, ExpireCheckoutAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.checkout-expire";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<ExpireCheckoutAnswer> Send(ExpireCheckoutRequest request, OperationCall call, CancellationToken ct) =>
        new((await new SessionService(call.Client).ExpireAsync(request.SessionId, null, call.Options(), ct)).Status);

    /// <inheritdoc />
    protected override async Task<ExpireCheckoutAnswer?> Find(ExpireCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        var session = await new SessionService(call.Client).GetAsync(request.SessionId, cancellationToken: ct);
        return session.Status == "expired" ? new ExpireCheckoutAnswer(session.Status) : null;
    }

    /// <inheritdoc />
    protected override async Task Done(ExpireCheckoutRequest request, ExpireCheckoutAnswer answer, Settlement settlement, CancellationToken ct) =>
        (await settlement.Db.PlanSubscriptions.FindAsync([request.SubscriptionId], ct))?.CheckoutExpired(settlement.Now);

    /// <inheritdoc />
    protected override Task Refused(ExpireCheckoutRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
