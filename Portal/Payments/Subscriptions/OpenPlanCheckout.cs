using System.Globalization;
using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;
using Stripe.Checkout;

namespace Portal.Payments.Subscriptions;

/// <summary>A plan to be started on Stripe's Checkout page.</summary>
/// <param name="SubscriptionId">Our plan subscription.</param>
/// <param name="CustomerId">The member's customer.</param>
/// <param name="PriceId">The plan's price.</param>
/// <param name="TrialDays">Days of trial; null for none.</param>
/// <param name="SuccessUrl">Where Stripe sends the person afterwards.</param>
/// <param name="CancelUrl">Where Stripe sends a person who turns back.</param>
public sealed record PlanCheckoutRequest(int SubscriptionId, string CustomerId, string PriceId, int? TrialDays, string SuccessUrl, string CancelUrl);

/// <summary>The Checkout session Stripe opened.</summary>
/// <param name="SessionId">Its id.</param>
/// <param name="Url">Its page.</param>
public sealed record CheckoutAnswer(string SessionId, string Url);

/// <summary>Opens Checkout for a plan: the card is taken first, the subscription starts with its trial.</summary>
public sealed class OpenPlanCheckout : OperationKind<PlanCheckoutRequest, CheckoutAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.checkout";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<CheckoutAnswer> Send(PlanCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        var metadata = call.Metadata(("kind", "plan"), ("id", request.SubscriptionId.ToString(CultureInfo.InvariantCulture)));
        var options = new SessionCreateOptions
        {
            Mode = "subscription",
            Customer = request.CustomerId,
            LineItems = [new SessionLineItemOptions { Price = request.PriceId, Quantity = 1 }],
            PaymentMethodCollection = "always",
            SubscriptionData = new SessionSubscriptionDataOptions { TrialPeriodDays = request.TrialDays, Metadata = metadata },
            Metadata = metadata,
            SuccessUrl = request.SuccessUrl,
            CancelUrl = request.CancelUrl,
        };
        var session = await new SessionService(call.Client).CreateAsync(options, call.Options(), ct);
        return new CheckoutAnswer(session.Id, session.Url);
    }

    /// <inheritdoc />
    protected override async Task<CheckoutAnswer?> Find(PlanCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var session in new SessionService(call.Client).ListAutoPagingAsync(new SessionListOptions { Customer = request.CustomerId }, cancellationToken: ct))
            if (call.Made(session)) return new CheckoutAnswer(session.Id, session.Url);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(PlanCheckoutRequest request, CheckoutAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var plan = await settlement.Db.PlanSubscriptions.FindAsync([request.SubscriptionId], ct);
        if (plan is { Status: PlanSubscriptionStatus.Pending }) plan.CheckoutOpened(answer.SessionId, settlement.Now);
    }

    /// <inheritdoc />
    protected override async Task Refused(PlanCheckoutRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        (await settlement.Db.PlanSubscriptions.FindAsync([request.SubscriptionId], ct))?.CheckoutExpired(settlement.Now);
}
