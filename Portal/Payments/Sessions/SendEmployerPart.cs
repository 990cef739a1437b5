using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>The therapist's share of the employer's part, to be sent.</summary>
/// <param name="BookingId">Of which session.</param>
/// <param name="AmountCents">How much.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Destination">The therapist's account.</param>
public sealed record EmployerPartRequest(int BookingId, long AmountCents, string Currency, string Destination);

/// <summary>A transfer Stripe made.</summary>
/// <param name="TransferId">Its id.</param>
/// <param name="Movement">What it moved.</param>
public sealed record EmployerPartAnswer(string TransferId, StripeMovement Movement);

/// <summary>Sends the therapist's share of the employer's part from the platform's own balance.</summary>
public sealed class SendEmployerPart(RecordEmployerPart record) : OperationKind<EmployerPartRequest, EmployerPartAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "session.transfer";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<EmployerPartAnswer> Send(EmployerPartRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new TransferCreateOptions
        {
            Amount = request.AmountCents,
            Currency = request.Currency,
            Destination = request.Destination,
            TransferGroup = SessionStripe.Subject(request.BookingId),
            Metadata = SessionStripe.Metadata(call, request.BookingId),
            Expand = ["balance_transaction"],
        };
        return Answer(await new TransferService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<EmployerPartAnswer?> Find(EmployerPartRequest request, OperationCall call, CancellationToken ct)
    {
        var ofBooking = new TransferListOptions { TransferGroup = SessionStripe.Subject(request.BookingId), Expand = ["data.balance_transaction"] };
        await foreach (var transfer in new TransferService(call.Client).ListAutoPagingAsync(ofBooking, cancellationToken: ct))
            if (call.Made(transfer)) return Answer(transfer);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(EmployerPartRequest request, EmployerPartAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Sent(settlement.Db, settlement.Journal, request.BookingId, answer.TransferId, answer.Movement, ct);

    /// <inheritdoc />
    protected override Task Refused(EmployerPartRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        record.Waits(settlement.Db, request.BookingId, ct);

    private static EmployerPartAnswer Answer(Transfer transfer) => new(transfer.Id, transfer.BalanceTransaction.Movement(transfer.Id));
}
