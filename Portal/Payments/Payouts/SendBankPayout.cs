using System.Globalization;
using Portal.Domain;
using Portal.Domain.Payouts;
using Portal.Payments.Operations;
using Portal.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>What a therapist's Stripe account can pay out.</summary>
/// <param name="ItemId">Our payout item.</param>
/// <param name="TherapistId">Whose.</param>
/// <param name="ConnectedAccount">From where, <c>acct_…</c>.</param>
/// <param name="AmountCents">How much, in cents.</param>
/// <param name="Currency">Lower-case ISO code.</param>
public sealed record BankPayoutRequest(int ItemId, int TherapistId, string ConnectedAccount, long AmountCents, string Currency);

/// <summary>The bank payout that was created.</summary>
/// <param name="PayoutId">Stripe's payout, <c>po_…</c>.</param>
/// <param name="AmountCents">What Stripe pays out: of a payout that was found it may be other than what was asked now.</param>
/// <param name="ArrivesAt">When it arrives (UTC).</param>
/// <param name="FeeCents">What Stripe took for it beside the amount, in cents.</param>
public sealed record BankPayoutAnswer(string PayoutId, long AmountCents, DateTimeOffset ArrivesAt, long FeeCents = 0);

/// <summary>Pays a therapist's Stripe account out to the bank, on that account.</summary>
public sealed class SendBankPayout(RecordBankPayout record) : OperationKind<BankPayoutRequest, BankPayoutAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "payout.bank";

    private static readonly TimeSpan UntilReleased = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<BankPayoutAnswer> Send(BankPayoutRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new PayoutCreateOptions
        {
            Amount = request.AmountCents,
            Currency = request.Currency,
            Metadata = call.Metadata(("kind", StripeMark.Payout), ("id", request.ItemId.ToString(CultureInfo.InvariantCulture))),
            Expand = [PayoutReading.Booked],
        };
        return Read(await new PayoutService(call.Client).CreateAsync(options, call.Options(request.ConnectedAccount), ct));
    }

    /// <inheritdoc />
    protected override async Task<BankPayoutAnswer?> Find(BankPayoutRequest request, OperationCall call, CancellationToken ct)
    {
        var onAccount = new RequestOptions { StripeAccount = request.ConnectedAccount };
        await foreach (var payout in new PayoutService(call.Client).ListAutoPagingAsync(new PayoutListOptions { Expand = [$"data.{PayoutReading.Booked}"] }, onAccount, ct))
            if (call.Made(payout)) return Read(payout);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(BankPayoutRequest request, BankPayoutAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var facts = new BankPayoutFacts(
            request.TherapistId, answer.PayoutId, answer.AmountCents, answer.FeeCents, request.Currency, BankPayoutStatus.Pending, answer.ArrivesAt, null, request.ItemId);
        return record.Handle(settlement.Db, settlement.Journal, facts, ct);
    }

    /// <inheritdoc />
    protected override Task Refused(BankPayoutRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        refusal.Code == "balance_insufficient"
            ? record.NotYet(settlement.Db, request.ItemId, settlement.Now + UntilReleased, ct)
            : record.Refused(settlement.Db, request.ItemId, BankFailureWords.OfRefusal(refusal.Code, refusal.Message), ct);

    private static BankPayoutAnswer Read(Payout payout) => new(payout.Id, payout.Amount, new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero), payout.FeeCents());
}
