namespace Portal.Domain.Ledger;

/// <summary>Entries of prepaid services.</summary>
public static class ServicePostings
{
    /// <summary>A service order was paid in advance. Key <c>{payment intent}:succeeded</c>.</summary>
    public static JournalEntry OrderPaid(int orderId, string paymentIntentId, StripeMovement charge, string currency = "usd") =>
        new EntryDraft($"{paymentIntentId}:succeeded", "service.paid", currency)
            .Movement(StripeAccountName.Platform, charge)
            .Credit(AccountCode.Prepaid(orderId), charge.AmountCents)
            .Build($"Service order {orderId} paid", $"service-order:{orderId}", paymentIntentId);

    /// <summary>A part of a service was used: the therapist earns it less commission. Key <c>service-order:{id}:used:{use}</c>.</summary>
    public static JournalEntry Used(int orderId, int useNumber, int therapistId, long usedCents, BasisPoints commission, string currency = "usd")
    {
        var split = Split.Of(usedCents, commission.Rest);
        return new EntryDraft($"service-order:{orderId}:used:{useNumber}", "service.used", currency)
            .Debit(AccountCode.Prepaid(orderId), usedCents)
            .Credit(AccountCode.PayableTherapist(therapistId), split.ShareCents)
            .Credit(AccountCode.RevenueService, split.RestCents)
            .Build($"Use {useNumber} of service order {orderId}", $"service-order:{orderId}");
    }

    /// <summary>What was not used of a service was refunded. Key <c>{refund}:refunded</c>.</summary>
    public static JournalEntry RestRefunded(int orderId, string refundId, StripeMovement refund, string currency = "usd") =>
        new EntryDraft($"{refundId}:refunded", "service.refunded", currency)
            .Debit(AccountCode.Prepaid(orderId), refund.GrossCents)
            .Movement(StripeAccountName.Platform, refund)
            .Build($"Service order {orderId} refunded", $"service-order:{orderId}", refundId);
}
