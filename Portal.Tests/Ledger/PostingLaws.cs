using Portal.Domain;
using Portal.Domain.Ledger;
using static Portal.Domain.Ledger.AccountCode;

namespace Portal.Tests.Ledger;

/// <summary>The law of every posting method. Employer 7, employee 3, therapist 2, booking 42.</summary>
internal static partial class PostingLaws
{
    private static readonly AccountCode Platform = AccountCode.Stripe(StripeAccountName.Platform);

    /// <summary>All of them, by method.</summary>
    public static IReadOnlyDictionary<string, PostingLaw> All { get; } =
        new[] { Subsidies(), Plans(), Replies(), Sessions(), Disputes(), Orders(), Credits(), Revenue(), Payouts(), Treasury(), ByHand() }
            .SelectMany(laws => laws).ToDictionary(law => law.Method);

    private static PostingLaw Of(string method, Func<Drawn, JournalEntry> post, Func<Drawn, IEnumerable<(AccountCode, long)>> moves) =>
        new(method, figures => [post(figures)], moves);

    /// <summary>What is inside a therapist's Stripe account, and whose it is.</summary>
    private static (AccountCode, long)[] Connected(long cents) => [(MemoConnected(2), cents), (MemoOwner(2), -cents)];

    /// <summary>What a Stripe account and the fees change by.</summary>
    private static (AccountCode, long)[] Moved(AccountCode account, StripeMovement movement, AccountCode? fees = null) =>
        [(account, movement.AmountCents - movement.FeeCents), (fees ?? FeeStripe, movement.FeeCents)];

    private static IEnumerable<PostingLaw> Subsidies() =>
    [
        Of("SubsidyPostings.FundingPaid", d => SubsidyPostings.FundingPaid(7, 1, "pi_1", d.In(d.X + d.Z), d.Z),
            d => [.. Moved(Platform, d.In(d.X + d.Z)), (ReceivableEmployer(7), -d.Z), (SubsidyPool(7), -d.X)]),
        Of("SubsidyPostings.FundingInvoiceFinalized", d => SubsidyPostings.FundingInvoiceFinalized(7, 1, "in_1", d.X),
            d => [(ReceivableEmployer(7), d.X), (UnpaidSubsidy(1), -d.X)]),
        Of("SubsidyPostings.FundingInvoicePaid", d => SubsidyPostings.FundingInvoicePaid(7, 1, "in_1", d.In(d.X)),
            d => [.. Moved(Platform, d.In(d.X)), (UnpaidSubsidy(1), d.X), (ReceivableEmployer(7), -d.X), (SubsidyPool(7), -d.X)]),
        Of("SubsidyPostings.FundingInvoiceClosed", d => SubsidyPostings.FundingInvoiceClosed(7, 1, "in_1", d.X),
            d => [(UnpaidSubsidy(1), d.X), (ReceivableEmployer(7), -d.X)]),
        Of("SubsidyPostings.FundingReturned", d => SubsidyPostings.FundingReturned(7, 1, "dp_1", d.Out(d.X), d.Z),
            d => [.. Moved(Platform, d.Out(d.X), FeeDispute), (SubsidyPool(7), d.Z < d.X ? d.Z : d.X), (ReceivableEmployer(7), d.Z < d.X ? d.X - d.Z : 0)]),
        Of("SubsidyPostings.FundingReinstated", d => SubsidyPostings.FundingReinstated(7, 1, "dp_1", d.Back(d.X + d.Z), d.Z),
            d => [.. Moved(Platform, d.Back(d.X + d.Z), FeeDispute), (ReceivableEmployer(7), -d.Z), (SubsidyPool(7), -d.X)]),
        Of("SubsidyPostings.BudgetPaidBack", d => SubsidyPostings.BudgetPaidBack(7, 1, "re_1", d.Out(d.X)),
            d => [.. Moved(Platform, d.Out(d.X)), (SubsidyPool(7), d.X)]),
        Of("SubsidyPostings.Granted", d => SubsidyPostings.Granted(1, 3, 7, d.X), d => [(SubsidyPool(7), d.X), (SubsidyGranted(3, 7), -d.X)]),
        Of("SubsidyPostings.GrantEnded", d => SubsidyPostings.GrantEnded(1, 3, 7, d.X, d.X + d.Z), d => [(SubsidyGranted(3, 7), d.X), (SubsidyPool(7), -d.X)]),
    ];

    private static IEnumerable<PostingLaw> Plans() =>
    [
        Of("SubscriptionPostings.InvoicePaid",
            d => SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", d.Y, d.Z, d.Either ? d.In(d.X) : null, d.Share),
            d => Received(d, d.Y + d.Z + (d.Either ? d.X : 0), [.. d.Either ? Moved(Platform, d.In(d.X)) : [], (SubsidyGranted(3, 7), d.Y), (Credit(3), d.Z)])),
        Of("SubscriptionPostings.ProrationCredited", d => SubscriptionPostings.ProrationCredited(1, 3, "in_1", d.X, d.Share),
            d => [(Pool, d.PartOf(d.X)), (RevenueSubscription, d.X - d.PartOf(d.X)), (Credit(3), -d.X)]),
        Of("SubscriptionPostings.MissedSubsidyRefunded", d => SubscriptionPostings.MissedSubsidyRefunded(1, 3, 7, "re_1", d.Out(d.X)),
            d => [.. Moved(Platform, d.Out(d.X)), (SubsidyGranted(3, 7), d.X)]),
        Of("SubscriptionPostings.InvoiceRefunded",
            d => SubscriptionPostings.InvoiceRefunded(1, 3, 7, "re_1", new(d.X, d.Y, d.Z, d.PartOf(d.X + d.Y + d.Z), d.X + d.Y + d.Z - d.PartOf(d.X + d.Y + d.Z)), d.Out(d.X), d.Either),
            d => [.. Moved(Platform, d.Out(d.X)), (d.Either ? SubsidyPool(7) : SubsidyGranted(3, 7), -d.Y), (Credit(3), -d.Z),
                (Pool, d.PartOf(d.X + d.Y + d.Z)), (RevenueSubscription, d.X + d.Y + d.Z - d.PartOf(d.X + d.Y + d.Z))]),
    ];

    /// <summary>The full price goes to pool and platform, whoever paid it.</summary>
    private static (AccountCode, long)[] Received(Drawn d, long price, (AccountCode, long)[] from) =>
        [.. from, (Pool, -d.PartOf(price)), (RevenueSubscription, d.PartOf(price) - price)];

    private static IEnumerable<PostingLaw> Replies() =>
    [
        Of("ReplyPostings.Earned", d => ReplyPostings.Earned(9, 2, d.X), d => [(Pool, d.X), (PayableTherapist(2), -d.X)]),
        Of("ReplyPostings.PoolToppedUp", d => ReplyPostings.PoolToppedUp(ReplyPostings.Earned(9, 2, d.X), d.Y), d => [(PoolTopUp, d.Y), (Pool, -d.Y)]),
    ];

    private static IEnumerable<PostingLaw> Sessions() =>
    [
        Of("SessionPostings.Reserved", d => SessionPostings.Reserved(42, 7, d.X), d => [(SubsidyPool(7), d.X), (SubsidyReserved(42), -d.X)]),
        Of("SessionPostings.Released", d => SessionPostings.Released(42, 7, d.X, d.X + d.Z), d => [(SubsidyReserved(42), d.X), (SubsidyPool(7), -d.X)]),
        Of("SessionPostings.EmployerPartEarned", d => SessionPostings.EmployerPartEarned(42, 2, d.X, d.PartOf(d.X)),
            d => [(SubsidyReserved(42), d.X), (PayableTherapist(2), -d.PartOf(d.X)), (RevenueSession, d.PartOf(d.X) - d.X)]),
        Of("SessionPostings.EmployerPartSent", d => SessionPostings.EmployerPartSent(42, 2, "tr_1", Drawn.Free(-d.X)),
            d => [(PayableTherapist(2), d.X), (Platform, -d.X), .. Connected(d.X)]),
        Of("SessionPostings.CardCharged", d => SessionPostings.CardCharged(42, 2, "pi_1", d.In(d.X + d.Z), Drawn.Free(-(d.X + d.Z)), d.Z == 0 ? null : Drawn.Free(d.Z)),
            d => Destination(d, RevenueSession)),
        Of("SessionPostings.CardRefunded",
            d => SessionPostings.CardRefunded(42, 2, "re_1", Drawn.Free(-(d.X + d.Z)), d.Either ? Drawn.Free(d.X + d.Z) : null, d.Either && d.Z > 0 ? new("txn_fee", -d.Z) : null),
            d => d.Either ? [(Platform, -d.Z), (RevenueSession, d.Z), .. Connected(-d.X)] : [(Platform, -d.X - d.Z), (LossRefund, d.X + d.Z)]),
        Of("SessionPostings.EmployerTransferReversed", d => SessionPostings.EmployerTransferReversed(42, 2, "trr_1", Drawn.Free(d.X)),
            d => [(Platform, d.X), (PayableTherapist(2), -d.X), .. Connected(-d.X)]),
        Of("SessionPostings.EmployerPartReturned", d => SessionPostings.EmployerPartReturned(42, 7, 2, 1, d.X, d.PartOf(d.X), d.Z),
            d => [(PayableTherapist(2), d.Z < d.PartOf(d.X) ? d.Z : d.PartOf(d.X)), (ReceivableTherapist(2), d.Z < d.PartOf(d.X) ? d.PartOf(d.X) - d.Z : 0),
                (RevenueSession, d.X - d.PartOf(d.X)), (SubsidyPool(7), -d.X)]),
    ];

    /// <summary>Of a destination charge the platform keeps its application fee less Stripe's; the rest is inside the therapist's account.</summary>
    private static (AccountCode, long)[] Destination(Drawn d, AccountCode revenue) =>
        [(Platform, d.Z - d.Fee), (FeeStripe, d.Fee), (revenue, -d.Z), .. Connected(d.X)];
}
