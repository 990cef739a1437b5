using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;
using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Cards;

/// <summary>The card that everything of a member is charged to.</summary>
/// <param name="MemberId">Whose card.</param>
/// <param name="CustomerId">Their customer.</param>
/// <param name="PaymentMethodId">The card.</param>
public sealed record DefaultCardRequest(int MemberId, string CustomerId, string PaymentMethodId);

/// <summary>The default afterwards.</summary>
/// <param name="PaymentMethodId">The card.</param>
public sealed record DefaultCardAnswer(string PaymentMethodId);

/// <summary>Makes a card the customer's default, and with it the card of their running plan.</summary>
public sealed class SetDefaultCard : OperationKind<DefaultCardRequest, DefaultCardAnswer>
{
    private static readonly PlanSubscriptionStatus[] NotRunning = [PlanSubscriptionStatus.Pending, PlanSubscriptionStatus.Cancelled, PlanSubscriptionStatus.Expired];

    /// <summary>Name of this kind.</summary>
    public const string Kind = "card.default";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<DefaultCardAnswer> Send(DefaultCardRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new CustomerUpdateOptions { InvoiceSettings = new CustomerInvoiceSettingsOptions { DefaultPaymentMethod = request.PaymentMethodId } };
        await new CustomerService(call.Client).UpdateAsync(request.CustomerId, options, call.Options(), ct);
        return new DefaultCardAnswer(request.PaymentMethodId);
    }

    /// <inheritdoc />
    protected override async Task<DefaultCardAnswer?> Find(DefaultCardRequest request, OperationCall call, CancellationToken ct)
    {
        var customer = await new CustomerService(call.Client).GetAsync(request.CustomerId, cancellationToken: ct);
        return customer.InvoiceSettings?.DefaultPaymentMethodId == request.PaymentMethodId ? new DefaultCardAnswer(request.PaymentMethodId) : null;
    }

    /// <inheritdoc />
    protected override async Task Done(DefaultCardRequest request, DefaultCardAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var (db, now) = (settlement.Db, settlement.Now);
        foreach (var card in await db.PaymentCards.Where(card => card.MemberId == request.MemberId && card.DetachedAt == null).ToListAsync(ct))
            if (card.IsDefault != (card.StripeId == request.PaymentMethodId)) card.MakeDefault(!card.IsDefault, now);
        var plans = await db.PlanSubscriptions
            .Where(plan => plan.MemberId == request.MemberId && plan.StripeSubscriptionId != null && !NotRunning.Contains(plan.Status)).ToListAsync(ct);
        foreach (var plan in plans)
            settlement.Follow(SetPlanCard.Kind, $"plan-subscription:{plan.Id}:card:{settlement.Operation.Key}", new PlanCardRequest(plan.StripeSubscriptionId!, request.PaymentMethodId));
    }

    /// <inheritdoc />
    protected override Task Refused(DefaultCardRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
