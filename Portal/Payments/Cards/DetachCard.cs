using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Cards;

/// <summary>A card to be taken off.</summary>
/// <param name="PaymentMethodId">The card.</param>
public sealed record DetachCardRequest(string PaymentMethodId);

/// <summary>The card that was taken off.</summary>
/// <param name="PaymentMethodId">The card.</param>
public sealed record DetachCardAnswer(string PaymentMethodId);

/// <summary>Takes a card off its customer; it can't be used again.</summary>
public sealed class DetachCard : OperationKind<DetachCardRequest, DetachCardAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "card.detach";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<DetachCardAnswer> Send(DetachCardRequest request, OperationCall call, CancellationToken ct)
    {
        await new PaymentMethodService(call.Client).DetachAsync(request.PaymentMethodId, null, call.Options(), ct);
        return new DetachCardAnswer(request.PaymentMethodId);
    }

    /// <inheritdoc />
    protected override async Task<DetachCardAnswer?> Find(DetachCardRequest request, OperationCall call, CancellationToken ct)
    {
        var card = await new PaymentMethodService(call.Client).GetAsync(request.PaymentMethodId, cancellationToken: ct);
        return card.CustomerId is null ? new DetachCardAnswer(request.PaymentMethodId) : null;
    }

    /// <inheritdoc />
    protected override async Task Done(DetachCardRequest request, DetachCardAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var card = await settlement.Db.PaymentCards.SingleOrDefaultAsync(card => card.StripeId == answer.PaymentMethodId, ct);
        if (card is { DetachedAt: null }) card.Detached(settlement.Now);
    }

    /// <inheritdoc />
    protected override Task Refused(DetachCardRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
