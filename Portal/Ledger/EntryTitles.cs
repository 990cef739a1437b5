namespace Portal.Ledger;

/// <summary>Kinds of journal entries as people read them.</summary>
public static class EntryTitles
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["subsidy.funded"] = "Subsidy funding paid",
        ["subsidy.invoiced"] = "Subsidy invoiced",
        ["subsidy.invoice-closed"] = "Subsidy invoice closed",
        ["subsidy.funding-returned"] = "Subsidy funding pulled back",
        ["subsidy.funding-reinstated"] = "Subsidy funding came back",
        ["subsidy.paid-back"] = "Subsidy paid back",
        ["subsidy.granted"] = "Subsidy granted",
        ["subsidy.grant-ended"] = "Subsidy grant ended",
        ["plan.invoice-paid"] = "Plan invoice paid",
        ["plan.proration-credited"] = "Proration credited",
        ["plan.missed-subsidy-refunded"] = "Missed subsidy refunded",
        ["plan.refunded"] = "Plan refunded",
        ["session.reserved"] = "Subsidy reserved",
        ["session.released"] = "Reserve released",
        ["session.subsidy-earned"] = "Subsidy used",
        ["session.subsidy-sent"] = "Subsidised share sent",
        ["session.charged"] = "Session charged",
        ["session.card-refunded"] = "Session refunded to the card",
        ["session.transfer-reversed"] = "Subsidised share reversed",
        ["session.subsidy-returned"] = "Subsidy returned",
        ["reply.earned"] = "Reply credited",
        ["pool.topped-up"] = "Pool topped up",
        ["credits.invoiced"] = "Credit order invoiced",
        ["credits.paid"] = "Credit order paid",
        ["credits.closed"] = "Credit order closed",
        ["credits.paid-late"] = "Credit order paid too late",
        ["credits.unapplied-returned"] = "Late payment given back",
        ["credits.returned"] = "Credit payment pulled back",
        ["credits.reinstated"] = "Credit payment came back",
        ["payout.reserved"] = "Payout reserved",
        ["payout.transferred"] = "Payout transferred",
        ["payout.refused"] = "Payout refused",
        ["payout.transfer-reversed"] = "Payout transfer reversed",
        ["payout.to-bank"] = "Payout to bank",
        ["payout.returned"] = "Payout came back",
        ["payout.fee"] = "Fee for a payout",
        ["therapist.debt-netted"] = "Debt netted",
        ["therapist.debt-written-off"] = "Debt written off",
        ["treasury.payout-created"] = "Payout to our bank",
        ["treasury.payout-arrived"] = "Payout at our bank",
        ["treasury.payout-failed"] = "Payout to our bank came back",
        ["treasury.top-up-sent"] = "Top-up sent by our bank",
        ["treasury.top-up-arrived"] = "Top-up arrived",
        ["treasury.top-up-ended"] = "Top-up did not arrive",
        ["treasury.top-up-reversed"] = "Top-up pulled back",
        ["treasury.converted"] = "Converted",
        ["adjustment.approved"] = "Manual adjustment",
        ["adjustment.reversed"] = "Reversed by hand",
        ["fee.stripe"] = "Stripe fee",
        ["suspense.unknown"] = "Movement not understood",
        ["suspense.booked"] = "Movement booked in suspense",
        ["refund.failed"] = "Refund failed",
        ["refund.paid-by-bank"] = "Refund paid from the bank",
        ["dispute.withdrawn"] = "Dispute: funds withdrawn",
        ["dispute.lost"] = "Dispute lost",
        ["dispute.reinstated"] = "Dispute: funds reinstated",
    };

    /// <summary>The title of a kind, or its own words where none is known.</summary>
    public static string Of(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (Known.TryGetValue(kind, out var title)) return title;
        var words = kind.Replace('.', ' ').Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A source such as <c>booking:42</c> as “Session 42”.</summary>
    public static string OfSource(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var colon = source.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? source : source[..colon] switch
        {
            "booking" => $"Session {source[(colon + 1)..]}",
            "funding" => $"Funding {source[(colon + 1)..]}",
            "plan-invoice" => $"Plan invoice {source[(colon + 1)..]}",
            "grant" => $"Grant {source[(colon + 1)..]}",
            "reply" => $"Reply {source[(colon + 1)..]}",
            "credit-order" => $"Credit order {source[(colon + 1)..]}",
            "adjustment" => $"Adjustment {source[(colon + 1)..]}",
            "write-off" => $"Write-off {source[(colon + 1)..]}",
            "payout-item" => $"Payout item {source[(colon + 1)..]}",
            "therapist" => $"Therapist {source[(colon + 1)..]}",
            "employer" => $"Employer {source[(colon + 1)..]}",
            "member" => $"Member {source[(colon + 1)..]}",
            _ => source,
        };
    }
}
