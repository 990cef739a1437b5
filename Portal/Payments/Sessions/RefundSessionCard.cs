using Portal.Domain;
using Portal.Payments.Operations;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>A card share to be refunded.</summary>
/// <param name="BookingId">Of which session.</param>
/// <param name="Step">The refund's number on it; zero for a payment that came twice.</param>
/// <param name="ChargeId">Which charge.</param>
/// <param name="AmountCents">How much of it.</param>
/// <param name="WithFee">Whether there is an application fee to give back.</param>
public sealed record SessionRefundRequest(int BookingId, int Step, string ChargeId, long AmountCents, bool WithFee);

/// <summary>Refunds the card with the same part of the transfer and of the application fee, in one call (rule session-refund).</summary>
public sealed class RefundSessionCard(RecordCardRefund record) : OperationKind<SessionRefundRequest, CardRefundMade>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "session.refund";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<CardRefundMade> Send(SessionRefundRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new RefundCreateOptions
        {
            Charge = request.ChargeId,
            Amount = request.AmountCents,
            ReverseTransfer = true,
            RefundApplicationFee = request.WithFee,
            Metadata = SessionStripe.Metadata(call, request.BookingId, ("step", SessionStripe.Text(request.Step))),
        };
        var refund = await new RefundService(call.Client).CreateAsync(options, call.Options(), ct);
        return await Read(call, refund.Id, ct);
    }

    /// <inheritdoc />
    protected override async Task<CardRefundMade?> Find(SessionRefundRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var refund in new RefundService(call.Client).ListAutoPagingAsync(new RefundListOptions { Charge = request.ChargeId }, cancellationToken: ct))
            if (call.Made(refund)) return await RefundReading.Read(call.Client, refund.Id, ct);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(SessionRefundRequest request, CardRefundMade answer, Settlement settlement, CancellationToken ct) =>
        record.Handle(settlement.Db, settlement.Journal, request.BookingId, answer, ct);

    /// <inheritdoc />
    protected override Task Refused(SessionRefundRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        record.Refused(settlement.Db, request.BookingId, request.Step, refusal.Message, ct);

    /// <summary>What can't be read once it was made is no refusal: the money has moved, and the same key asks again.</summary>
    private static async Task<CardRefundMade> Read(OperationCall call, string refundId, CancellationToken ct)
    {
        try
        {
            return await RefundReading.Read(call.Client, refundId, ct);
        }
        catch (StripeException fault)
        {
            throw new IOException($"Refund {refundId} was made but could not be read.", fault);
        }
    }
}
