using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>The card that a subscription's invoices are charged to.</summary>
/// <param name="StripeSubscriptionId">Stripe's subscription.</param>
/// <param name="PaymentMethodId">The card.</param>
public sealed record PlanCardRequest(string StripeSubscriptionId, string PaymentMethodId);

/// <summary>The card it is charged to afterwards.</summary>
/// <param name="PaymentMethodId">The card.</param>
public sealed record PlanCardAnswer(string PaymentMethodId);

/// <summary>Sets a subscription's own card, which goes before the customer's.</summary>
public sealed class SetPlanCard : OperationKind<PlanCardRequest, PlanCardAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.card";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<PlanCardAnswer> Send(PlanCardRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new SubscriptionUpdateOptions { DefaultPaymentMethod = request.PaymentMethodId };
        await new SubscriptionService(call.Client).UpdateAsync(request.StripeSubscriptionId, options, call.Options(), ct);
        return new PlanCardAnswer(request.PaymentMethodId);
    }

    /// <inheritdoc />
    protected override async Task<PlanCardAnswer?> Find(PlanCardRequest request, OperationCall call, CancellationToken ct)
    {
        var found = await new SubscriptionService(call.Client).GetAsync(request.StripeSubscriptionId, cancellationToken: ct);
        return found.DefaultPaymentMethodId == request.PaymentMethodId ? new PlanCardAnswer(request.PaymentMethodId) : null;
    }

    /// <inheritdoc />
    protected override Task Done(PlanCardRequest request, PlanCardAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(PlanCardRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
