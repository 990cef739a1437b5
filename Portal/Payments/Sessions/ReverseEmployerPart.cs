using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>A transfer to be taken back, whole or in part.</summary>
/// <param name="BookingId">Of which session.</param>
/// <param name="Step">The refund's number on it.</param>
/// <param name="TransferId">Which transfer.</param>
/// <param name="AmountCents">How much of it.</param>
public sealed record TransferReversalRequest(int BookingId, int Step, string TransferId, long AmountCents);

/// <summary>A reversal Stripe made.</summary>
/// <param name="ReversalId">Its id.</param>
/// <param name="Movement">What it moved.</param>
public sealed record TransferReversalAnswer(string ReversalId, StripeMovement Movement);

/// <summary>Takes the therapist's share of a refunded employer's part back from the connected account.</summary>
public sealed class ReverseEmployerPart(RecordEmployerReturn record) : OperationKind<TransferReversalRequest, TransferReversalAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "session.transfer-reversal";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<TransferReversalAnswer> Send(TransferReversalRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new TransferReversalCreateOptions
        {
            Amount = request.AmountCents,
            Metadata = SessionStripe.Metadata(call, request.BookingId, ("step", SessionStripe.Text(request.Step))),
            Expand = ["balance_transaction"],
        };
        return Answer(await new TransferReversalService(call.Client).CreateAsync(request.TransferId, options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<TransferReversalAnswer?> Find(TransferReversalRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new TransferReversalListOptions { Expand = ["data.balance_transaction"] };
        await foreach (var reversal in new TransferReversalService(call.Client).ListAutoPagingAsync(request.TransferId, options, cancellationToken: ct))
            if (call.Made(reversal)) return Answer(reversal);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(TransferReversalRequest request, TransferReversalAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Reversed(settlement.Db, settlement.Journal, request.BookingId, request.Step, answer.ReversalId, answer.Movement, ct);

    /// <summary>Stripe can't take it from the therapist: the employer gets it all the same, and the therapist owes it.</summary>
    protected override Task Refused(TransferReversalRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        record.Owed(settlement.Db, settlement.Journal, request.BookingId, request.Step, ct);

    private static TransferReversalAnswer Answer(TransferReversal reversal) => new(reversal.Id, reversal.BalanceTransaction.Movement(reversal.Id));
}
