using System.Globalization;
using System.Text.Json;
using Portal.Credits;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>Money that came after its credit order was closed, to be given back.</summary>
/// <param name="OrderId">Our order.</param>
/// <param name="PaymentIntentId">The payment that came late.</param>
/// <param name="AmountCents">How much.</param>
public sealed record LateMoneyRequest(int OrderId, string PaymentIntentId, long AmountCents);

/// <summary>The refund Stripe made.</summary>
/// <param name="RefundId">Its id.</param>
/// <param name="Movement">What it did to the account.</param>
public sealed record LateMoneyAnswer(string RefundId, StripeMovement Movement);

/// <summary>Refunds a payment that came after its order was voided or given up (rule credit-order).</summary>
public sealed class GiveBackLateMoney(RecordLateMoney record) : OperationKind<LateMoneyRequest, LateMoneyAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "credits.give-back";

    private static readonly List<string> WithMovement = ["balance_transaction"];
    private static readonly List<string> ListWithMovement = ["data.balance_transaction"];

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Credits;

    /// <summary>The write, to be recorded in the transaction that books the late payment.</summary>
    internal static StripeOperation For(int orderId, ChargeFacts charge, DateTimeOffset now) => new(
        KindName, CreditInvoiceRequest.KeyOf(orderId, "give-back"), CreditInvoiceRequest.SubjectOf(orderId),
        JsonSerializer.Serialize(new LateMoneyRequest(orderId, charge.PaymentIntentId, charge.Movement.AmountCents)), now);

    /// <summary>The same write once more, after Stripe refused the one before: a new fact with a key of its own.</summary>
    internal static StripeOperation Again(StripeOperation refused, int orderId, int attempt, DateTimeOffset now) =>
        new(KindName, CreditInvoiceRequest.KeyOf(orderId, "give-back", attempt), refused.Subject, refused.Request, now);

    /// <summary>The order a recorded write is for, and how much it gives back.</summary>
    internal static LateMoneyRequest Read(StripeOperation operation) => JsonSerializer.Deserialize<LateMoneyRequest>(operation.Request)!;

    /// <inheritdoc />
    protected override async Task<LateMoneyAnswer> Send(LateMoneyRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new RefundCreateOptions
        {
            PaymentIntent = request.PaymentIntentId,
            Amount = request.AmountCents,
            Metadata = call.Metadata(("kind", StripeMark.CreditOrder), ("id", request.OrderId.ToString(CultureInfo.InvariantCulture))),
            Expand = WithMovement,
        };
        return Answer(await new RefundService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<LateMoneyAnswer?> Find(LateMoneyRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new RefundListOptions { PaymentIntent = request.PaymentIntentId, Expand = ListWithMovement };
        await foreach (var refund in new RefundService(call.Client).ListAutoPagingAsync(options, cancellationToken: ct))
            if (call.Made(refund)) return Answer(refund);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(LateMoneyRequest request, LateMoneyAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Handle(settlement.Db, settlement.Journal, request.OrderId, answer.RefundId, answer.Movement, ct);

    /// <summary>The money stays unapplied, for people to give back another way.</summary>
    protected override Task Refused(LateMoneyRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    private static LateMoneyAnswer Answer(Refund refund) => new(refund.Id,
        new StripeMovement(refund.BalanceTransaction.Id, refund.BalanceTransaction.Amount, refund.BalanceTransaction.Fee));
}
