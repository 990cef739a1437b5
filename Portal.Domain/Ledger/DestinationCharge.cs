namespace Portal.Domain.Ledger;

/// <summary>The lines of a destination charge: three balance transactions of the platform, and the memo of what the therapist's account got.</summary>
internal static class DestinationCharge
{
    /// <summary>Charged: money in less fee, the whole of it transferred, the application fee back as revenue.</summary>
    internal static EntryDraft Paid(
        EntryDraft draft, int therapistId, AccountCode revenue, StripeMovement charge, StripeMovement transfer, StripeMovement? applicationFee)
    {
        var fee = applicationFee?.GrossCents ?? 0;
        return draft
            .Movement(StripeAccountName.Platform, charge)
            .Movement(StripeAccountName.Platform, transfer)
            .Movement(StripeAccountName.Platform, applicationFee)
            .Credit(revenue, fee)
            .Connected(therapistId, transfer.GrossCents - fee);
    }

    /// <summary>Refunded: money out, the transfer's part back, the application fee's part given up. What isn't reversed is the platform's loss.</summary>
    internal static EntryDraft Refunded(
        EntryDraft draft, int therapistId, AccountCode revenue, StripeMovement refund, StripeMovement? transferReversal, StripeMovement? applicationFeeRefund)
    {
        var back = transferReversal?.GrossCents ?? 0;
        var fee = applicationFeeRefund?.GrossCents ?? 0;
        return draft
            .Movement(StripeAccountName.Platform, refund)
            .Movement(StripeAccountName.Platform, transferReversal)
            .Debit(AccountCode.LossRefund, refund.GrossCents - back)
            .Debit(revenue, fee)
            .Movement(StripeAccountName.Platform, applicationFeeRefund)
            .Connected(therapistId, fee - back);
    }
}
