using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Pages.Ui;
using Portal.Pages.Ui.Tables;

namespace Portal.Pages.AdminPortal;

/// <summary>Words for reconciliation.</summary>
public static class ReconciliationWords
{
    /// <summary>The states that are no match, as a filter with counts.</summary>
    public static IReadOnlyList<FilterOption> Exceptions(IReadOnlyDictionary<RecordState, int> counts) => [.. States(counts).Skip(1)];

    /// <summary>All states as a filter with counts.</summary>
    public static IReadOnlyList<FilterOption> States(IReadOnlyDictionary<RecordState, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return [.. Enum.GetValues<RecordState>().Select(state => new FilterOption(state.ToString(), Of(state).Text, counts.GetValueOrDefault(state)))];
    }

    /// <summary>How a record ended.</summary>
    public static StatusWord Of(RecordState state) => state switch
    {
        RecordState.Matched => StatusWord.Matched,
        RecordState.MissingHere => StatusWord.MissingHere,
        RecordState.MissingThere => StatusWord.MissingAtStripe,
        RecordState.Differs => StatusWord.AmountDiffers,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Where an exception stands: by its record while it is open.</summary>
    public static StatusWord Of(Discrepancy discrepancy)
    {
        ArgumentNullException.ThrowIfNull(discrepancy);
        return discrepancy.Status switch
        {
            DiscrepancyStatus.Resolved => discrepancy.IsInSuspense ? StatusWord.Posted : StatusWord.Resolved,
            DiscrepancyStatus.Cleared => StatusWord.Matched,
            _ => Of(discrepancy.State),
        };
    }

    /// <summary>A Stripe account.</summary>
    public static string Of(StripeAccountName account) => account switch
    {
        StripeAccountName.Platform => "Platform",
        StripeAccountName.Employer => "Employer billing",
        StripeAccountName.Credits => "Credits",
        _ => throw new ArgumentOutOfRangeException(nameof(account)),
    };

    /// <summary>What a balance transaction is.</summary>
    public static string Of(MovementLabel label) => label switch
    {
        MovementLabel.SubscriptionCharge => "Plan charge",
        MovementLabel.SessionCharge => "Session charge",
        MovementLabel.SubsidyPayment => "Subsidy payment",
        MovementLabel.CreditPayment => "Credit order payment",
        MovementLabel.OtherCharge => "Other charge",
        MovementLabel.Refund => "Refund",
        MovementLabel.RefundReturned => "Refund that came back",
        MovementLabel.PaymentReturned => "Payment taken back",
        MovementLabel.Transfer => "Transfer to a therapist",
        MovementLabel.TransferReversal => "Transfer reversal",
        MovementLabel.ApplicationFee => "Application fee",
        MovementLabel.ApplicationFeeRefund => "Application fee refund",
        MovementLabel.Payout => "Payout to our bank",
        MovementLabel.PayoutReturned => "Payout that came back",
        MovementLabel.TopUp => "Top-up",
        MovementLabel.TopUpReversal => "Top-up reversal",
        MovementLabel.Dispute => "Dispute",
        MovementLabel.StripeFee => "Stripe fee",
        MovementLabel.Unknown => "Not understood",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    /// <summary>A kind of record.</summary>
    public static string Of(RecordKind kind) => kind switch
    {
        RecordKind.Movement => "Balance transaction",
        RecordKind.Transfer => "Transfer",
        RecordKind.Payout => "Payout",
        RecordKind.BankPayout => "Payout to a therapist’s bank",
        RecordKind.CustomerBalance => "Customer balance",
        RecordKind.Subscription => "Subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The part a run is at.</summary>
    public static string Of(ReconciliationStage stage) => stage switch
    {
        ReconciliationStage.Movements => "balance transactions",
        ReconciliationStage.Transfers => "transfers",
        ReconciliationStage.Payouts => "payouts",
        ReconciliationStage.BankPayouts => "payouts of therapists",
        ReconciliationStage.CustomerBalances => "customers",
        ReconciliationStage.Subscriptions => "subscriptions",
        ReconciliationStage.Balance => "the balance",
        ReconciliationStage.Days => "sums",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>What an exception is about: “Session charge ch_3Qc”.</summary>
    public static string Title(Discrepancy discrepancy)
    {
        ArgumentNullException.ThrowIfNull(discrepancy);
        var what = discrepancy.Label is { } label ? Of(label) : Of(discrepancy.Kind);
        return $"{what} {(discrepancy.Kind == RecordKind.Movement ? discrepancy.About ?? discrepancy.ObjectId : discrepancy.ObjectId)}";
    }

    /// <summary>What one side says: its amount, or its word where no amount is compared.</summary>
    public static string Side(RecordKind kind, long? cents, string? says) => (kind, cents) switch
    {
        (_, null) => "–",
        (RecordKind.Subscription, _) => says ?? "–",
        (RecordKind.Movement or RecordKind.CustomerBalance, _) => MoneyText.Plain(cents.Value),
        _ => says is null ? MoneyText.Plain(cents.Value) : $"{MoneyText.Plain(cents.Value)}, {says}",
    };
}
