using FsCheck;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class PostingLawTests
{
    private static Gen<((long, long), int)> Parts => Law.Cents.And(Law.Cents).And(Law.Share);

    [Fact]
    public void A_session_pays_out_exactly_what_it_takes_in() => Law.Holds(Parts, drawn =>
    {
        var ((subsidy, card), commission) = drawn;
        var price = SessionPrice.Of(subsidy + 1, card + 50, new BasisPoints(commission));
        var earned = SessionPostings.EmployerPartEarned(42, 2, price.SubsidyCents, price.TherapistFromEmployerCents);
        var charged = SessionPostings.CardCharged(42, 2, "pi_1", In(price.OutOfPocketCents), Out(price.OutOfPocketCents), Fee(price.ApplicationFeeCents));
        var therapist = -earned.ChangeOf(AccountCode.PayableTherapist(2)) + charged.ChangeOf(AccountCode.MemoConnected(2));
        var platform = -earned.ChangeOf(AccountCode.RevenueSession) - charged.ChangeOf(AccountCode.RevenueSession);
        return therapist == price.TherapistCents && therapist + platform == price.PriceCents;
    });

    [Fact]
    public void A_reserve_is_used_or_released_to_the_last_cent() => Law.Holds(Law.Cents.And(Law.Share), drawn =>
    {
        var (cents, missed) = drawn;
        var price = SessionPrice.Of(cents + 1, 0, new BasisPoints(1_000));
        var fee = price.Missed(new BasisPoints(missed), employerPays: true, new BasisPoints(1_000), 50);
        var released = cents + 1 - fee.SubsidyCents;
        var account = AccountCode.SubsidyReserved(42);
        var change = SessionPostings.Reserved(42, 7, cents + 1).ChangeOf(account)
            + (released > 0 ? SessionPostings.Released(42, 7, released, cents + 1).ChangeOf(account) : 0)
            + (fee.SubsidyCents > 0 ? SessionPostings.EmployerPartEarned(42, 2, fee.SubsidyCents, fee.TherapistFromEmployerCents).ChangeOf(account) : 0);
        return change == 0;
    });

    [Fact]
    public void Money_pulled_back_never_takes_a_pool_below_zero() => Law.Holds(Law.Cents.And(Law.Cents), drawn =>
    {
        var (free, pulled) = drawn;
        var entry = SubsidyPostings.FundingReturned(7, 1, "dp_1", new StripeMovement("txn_1", -(pulled + 1), 1_500), free);
        return entry.ChangeOf(AccountCode.SubsidyPool(7)) <= free && entry.ChangeOf(AccountCode.ReceivableEmployer(7)) >= 0;
    });

    [Fact]
    public void A_returned_part_never_takes_a_payable_below_zero() => Law.Holds(Law.Cents.And(Law.Cents), drawn =>
    {
        var (payable, returned) = drawn;
        var therapist = new BasisPoints(9_000).FloorOf(returned + 1);
        var entry = SessionPostings.EmployerPartReturned(42, 7, 2, 1, returned + 1, therapist, payable);
        return entry.ChangeOf(AccountCode.PayableTherapist(2)) <= payable && entry.ChangeOf(AccountCode.SubsidyPool(7)) == -(returned + 1);
    });

    [Fact]
    public void A_topped_up_pool_never_goes_below_zero() => Law.Holds(Law.Cents.And(Law.Cents), drawn =>
    {
        var (pool, fee) = drawn;
        var reply = ReplyPostings.Earned(9, 2, fee + 1);
        var after = pool + ReplyPostings.ShortfallCents(reply, pool) - reply.ChangeOf(AccountCode.Pool);
        return after >= 0 && (after == 0 || after == pool - (fee + 1));
    });

    [Fact]
    public void A_payout_that_came_back_leaves_the_account_short_of_its_fee_only() => Law.Holds(Law.Cents.And(Law.Cents), drawn =>
    {
        var (cents, fee) = drawn;
        JournalEntry[] entries =
            [PayoutPostings.BankPayoutCreated(2, "po_1", cents + 1), PayoutPostings.BankPayoutFee(2, "po_1", fee + 1), PayoutPostings.BankPayoutReturned(2, "po_1", cents + 1)];
        return entries.Sum(entry => entry.ChangeOf(AccountCode.MemoConnected(2))) == -(fee + 1) && entries.All(entry => entry.ChangeOf(AccountCode.PayableTherapist(2)) == 0);
    });

    private static StripeMovement In(long cents) => new("txn_in", cents, 30);

    private static StripeMovement Out(long cents) => new("txn_out", -cents);

    private static StripeMovement? Fee(long cents) => cents == 0 ? null : new StripeMovement("txn_fee", cents);
}
