using Portal.Domain;
using Portal.Domain.Reconciliation;
using Xunit;

namespace Portal.Tests.Reconciliation;

public sealed class DiscrepancyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Suggestion Why = new("Because.");

    [Fact]
    public void A_record_ends_in_one_of_four_ways()
    {
        Assert.Equal(RecordState.Matched, Of(100, 100).State);
        Assert.Equal(RecordState.MissingHere, Of(100, null).State);
        Assert.Equal(RecordState.MissingThere, Of(null, 100).State);
        Assert.Equal(RecordState.Differs, Of(100, 99).State);
        Assert.Equal(RecordState.MissingHere, (Of(100, 100) with { IsInSuspense = true }).State);
        Assert.Throws<InvalidOperationException>(() => Of(null, null).State);
    }

    [Fact]
    public void A_resolved_exception_opens_again_when_the_facts_change()
    {
        var one = Discrepancy.Open(StripeAccountName.Platform, Of(100, null), Why, 1, Now);
        Assert.False(one.Resolve("Seen.", 7, Now).IsRefused);
        one.See(Of(100, null), Why, 2, Now);
        Assert.Equal(DiscrepancyStatus.Resolved, one.Status);
        one.See(Of(120, null), Why, 3, Now);
        Assert.Equal((DiscrepancyStatus.Open, 120L), (one.Status, one.StripeCents));
    }

    [Fact]
    public void An_exception_that_agreed_and_disagrees_again_opens_again()
    {
        var one = Discrepancy.Open(StripeAccountName.Platform, Of(100, null), Why, 1, Now);
        one.Clear(2, Now);
        Assert.Equal(DiscrepancyStatus.Cleared, one.Status);
        Assert.Equal("not_open", one.Resolve("Too late.", 7, Now).Refusal!.Code);
        one.See(Of(100, null), Why, 3, Now);
        Assert.Equal(DiscrepancyStatus.Open, one.Status);
    }

    [Theory]
    [InlineData("charge", 100, "ch_1", "plan.invoice-paid", MovementLabel.SubscriptionCharge)]
    [InlineData("charge", 100, "ch_1", "session:42", MovementLabel.SessionCharge)]
    [InlineData("payment", 100, "py_1", "subsidy.funded", MovementLabel.SubsidyPayment)]
    [InlineData("payment", 100, "py_1", "credits.paid", MovementLabel.CreditPayment)]
    [InlineData("charge", 100, "ch_1", null, MovementLabel.OtherCharge)]
    [InlineData("refund", -100, "re_1", null, MovementLabel.Refund)]
    [InlineData("refund_failure", 100, "re_1", null, MovementLabel.RefundReturned)]
    [InlineData("payment_failure_refund", -100, "pyr_1", null, MovementLabel.PaymentReturned)]
    [InlineData("transfer", -100, "tr_1", "payout:1", MovementLabel.Transfer)]
    [InlineData("transfer_refund", 100, "trr_1", null, MovementLabel.TransferReversal)]
    [InlineData("application_fee", 10, "fee_1", null, MovementLabel.ApplicationFee)]
    [InlineData("application_fee_refund", -10, "fr_1", null, MovementLabel.ApplicationFeeRefund)]
    [InlineData("payout", -100, "po_1", null, MovementLabel.Payout)]
    [InlineData("payout_failure", 100, "po_1", null, MovementLabel.PayoutReturned)]
    [InlineData("topup", 100, "tu_1", null, MovementLabel.TopUp)]
    [InlineData("topup_reversal", -100, "tu_1", null, MovementLabel.TopUpReversal)]
    [InlineData("adjustment", -6500, "dp_1", null, MovementLabel.Dispute)]
    [InlineData("adjustment", 100, null, null, MovementLabel.Unknown)]
    [InlineData("stripe_fee", -200, null, null, MovementLabel.StripeFee)]
    [InlineData("stripe_fee", 200, null, null, MovementLabel.Unknown)]
    [InlineData("something_new", 1, null, null, MovementLabel.Unknown)]
    public void Every_balance_transaction_is_something_on_a_closed_list(string type, long cents, string? source, string? purpose, MovementLabel label) =>
        Assert.Equal(label, MovementLabels.Of(type, cents, source, purpose));

    private static Comparison Of(long? stripe, long? ours) => new(
        RecordKind.Movement, "txn_1", Now, stripe is { } there ? new ReconciliationSide(there) : null, ours is { } here ? new ReconciliationSide(here) : null);
}
