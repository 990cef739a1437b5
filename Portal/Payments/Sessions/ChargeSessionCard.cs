using Portal.Domain;
using Portal.Payments.Operations;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>A card share to be charged while the employee is away.</summary>
/// <param name="BookingId">For which session.</param>
/// <param name="Attempt">The attempt's number.</param>
/// <param name="AmountCents">The card share.</param>
/// <param name="ApplicationFeeCents">The platform's part of it.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="CustomerId">Whose card.</param>
/// <param name="PaymentMethodId">Which card.</param>
/// <param name="Destination">The therapist's account.</param>
public sealed record SessionChargeRequest(
    int BookingId, int Attempt, long AmountCents, long ApplicationFeeCents, string Currency, string CustomerId, string PaymentMethodId, string Destination);

/// <summary>How a payment ended.</summary>
/// <param name="PaymentIntentId">The payment.</param>
/// <param name="Made">What it moved, where it succeeded.</param>
/// <param name="RefusalCode">Why it failed, where it did; both null while it is still under way.</param>
public sealed record SessionChargeAnswer(string PaymentIntentId, CardChargeMade? Made, string? RefusalCode);

/// <summary>Charges the card share as a destination charge with the platform's application fee (rule session-split).</summary>
public sealed class ChargeSessionCard(RecordCardCharge charged, RecordCardRefusal refused) : OperationKind<SessionChargeRequest, SessionChargeAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "session.charge";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<SessionChargeAnswer> Send(SessionChargeRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new PaymentIntentCreateOptions
        {
            Amount = request.AmountCents,
            Currency = request.Currency,
            Customer = request.CustomerId,
            PaymentMethod = request.PaymentMethodId,
            PaymentMethodTypes = ["card"],
            Confirm = true,
            OffSession = true,
            ApplicationFeeAmount = request.ApplicationFeeCents,
            TransferData = new PaymentIntentTransferDataOptions { Destination = request.Destination },
            TransferGroup = SessionStripe.Subject(request.BookingId),
            Metadata = SessionStripe.Metadata(call, request.BookingId, ("attempt", SessionStripe.Text(request.Attempt))),
            Expand = SessionStripe.PaymentExpansions,
        };
        return Answer(await new PaymentIntentService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<SessionChargeAnswer?> Find(SessionChargeRequest request, OperationCall call, CancellationToken ct)
    {
        var ofCustomer = new PaymentIntentListOptions { Customer = request.CustomerId, Limit = 100 };
        await foreach (var payment in new PaymentIntentService(call.Client).ListAutoPagingAsync(ofCustomer, cancellationToken: ct))
            if (call.Made(payment)) return Answer(await PaymentReading.Fetch(call.Client, payment.Id, null, ct));
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(SessionChargeRequest request, SessionChargeAnswer answer, Settlement settlement, CancellationToken ct)
    {
        if (answer.Made is { } made) await charged.Handle(settlement.Db, settlement.Journal, request.BookingId, made, ct);
        else if (answer.RefusalCode is { } code) await refused.Handle(settlement.Db, request.BookingId, request.Attempt, code, ct);
    }

    /// <inheritdoc />
    protected override Task Refused(SessionChargeRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        refused.Handle(settlement.Db, request.BookingId, request.Attempt, refusal.Code, ct);

    private static SessionChargeAnswer Answer(PaymentIntent payment) => new(
        payment.Id, PaymentReading.Made(payment), payment.Status is "succeeded" or "processing" ? null : PaymentReading.Refusal(payment));
}
