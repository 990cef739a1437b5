using System.Globalization;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Portal.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>What is payable to a therapist, to be transferred.</summary>
/// <param name="ItemId">Our payout item.</param>
/// <param name="RunId">Its run.</param>
/// <param name="TherapistId">Whose.</param>
/// <param name="ConnectedAccount">Where to, <c>acct_…</c>.</param>
/// <param name="AmountCents">How much, in cents.</param>
/// <param name="Currency">Lower-case ISO code.</param>
public sealed record PayoutTransferRequest(int ItemId, int RunId, int TherapistId, string ConnectedAccount, long AmountCents, string Currency);

/// <summary>The transfer that was made.</summary>
/// <param name="TransferId">Stripe's transfer, <c>tr_…</c>.</param>
/// <param name="Movement">What it did to the platform's balance.</param>
public sealed record PayoutTransferAnswer(string TransferId, StripeMovement Movement);

/// <summary>Transfers what is payable to a therapist into the therapist's Stripe account.</summary>
public sealed class SendPayoutTransfer(RecordPayoutTransfer record) : OperationKind<PayoutTransferRequest, PayoutTransferAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "payout.transfer";

    private static readonly List<string> WithMovement = ["balance_transaction"];

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <summary>Reads a transfer's facts; its balance transaction must be expanded.</summary>
    internal static PayoutTransferAnswer Read(Transfer transfer)
    {
        var booked = transfer.BalanceTransaction;
        return new(transfer.Id, new StripeMovement(booked.Id, booked.Amount, booked.Fee));
    }

    /// <inheritdoc />
    protected override async Task<PayoutTransferAnswer> Send(PayoutTransferRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new TransferCreateOptions
        {
            Amount = request.AmountCents,
            Currency = request.Currency,
            Destination = request.ConnectedAccount,
            TransferGroup = GroupOf(request),
            Metadata = call.Metadata(("kind", StripeMark.Payout), ("id", request.ItemId.ToString(CultureInfo.InvariantCulture))),
            Expand = WithMovement,
        };
        return Read(await new TransferService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<PayoutTransferAnswer?> Find(PayoutTransferRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new TransferListOptions { TransferGroup = GroupOf(request), Expand = ["data.balance_transaction"] };
        await foreach (var transfer in new TransferService(call.Client).ListAutoPagingAsync(options, cancellationToken: ct))
            if (call.Made(transfer)) return Read(transfer);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(PayoutTransferRequest request, PayoutTransferAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Made(settlement.Db, settlement.Journal, request.ItemId, answer.TransferId, answer.Movement, ct);

    /// <inheritdoc />
    protected override Task Refused(PayoutTransferRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        record.Refused(settlement.Db, settlement.Journal, request.ItemId, BankFailureWords.OfRefusal(refusal.Code, refusal.Message), ct);

    private static string GroupOf(PayoutTransferRequest request) => $"payout-item:{request.ItemId}";
}
