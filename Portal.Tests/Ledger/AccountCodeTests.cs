using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class AccountCodeTests
{
    public static TheoryData<string> Limited => new(
        AccountCode.SubsidyPool(7).Value, AccountCode.SubsidyGranted(3, 7).Value, AccountCode.SubsidyReserved(42).Value, AccountCode.Credit(3).Value,
        AccountCode.Credits(7).Value, AccountCode.CreditsReserved(7).Value, AccountCode.Prepaid(5).Value, AccountCode.Pool.Value, AccountCode.PayableTherapist(2).Value);

    public static TheoryData<string, string> Families => new()
    {
        { AccountCode.Stripe(StripeAccountName.Platform).Value, "stripe:{stripe}" },
        { AccountCode.Suspense(StripeAccountName.Credits).Value, "suspense:{stripe}" },
        { AccountCode.ReceivableEmployer(7).Value, "receivable:employer:{id}" },
        { AccountCode.ReceivableTherapist(2).Value, "receivable:therapist:{id}" },
        { AccountCode.SubsidyPool(7).Value, "subsidy:pool:{id}" },
        { AccountCode.SubsidyReserved(42).Value, "subsidy:reserved:{id}" },
        { AccountCode.SubsidyGranted(3, 7).Value, "subsidy:{id}:{id}" },
        { AccountCode.Credits(7).Value, "credits:{id}" },
        { AccountCode.CreditsReserved(7).Value, "credits:reserved:{id}" },
        { AccountCode.UnpaidSubsidy(1).Value, "unpaid:subsidy:{id}" },
        { AccountCode.UnpaidCredits(1).Value, "unpaid:credits:{id}" },
        { AccountCode.Fx("EUR").Value, "fx:{ccy}" },
        { AccountCode.FxResult.Value, "fx:result" },
        { AccountCode.MemoConnected(2).Value, "memo:connected:{id}" },
        { AccountCode.MemoOwner(2).Value, "memo:owner:{id}" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_account_belongs_to_one_family(string code, string pattern)
    {
        Assert.Equal(pattern, AccountCode.Parse(code).Family.Pattern);
        Assert.Equal(code, AccountCode.Parse(code).ToString());
    }

    [Theory]
    [MemberData(nameof(Limited))]
    public void Pools_subsidies_credits_payables_and_prepaid_may_not_go_below_zero(string code)
    {
        var account = AccountCode.Parse(code);
        Assert.True(account.MayNotGoBelowZero);
        Assert.Equal(NormalSide.Credit, account.NormalSide);
    }

    [Fact]
    public void No_other_account_has_a_sign_limit() =>
        Assert.Equal(Limited.Count, AccountChart.Families.Count(family => family.MayNotGoBelowZero));

    [Fact]
    public void Only_the_memo_accounts_stand_beside_the_balance_sheet()
    {
        Assert.Equal(2, AccountChart.Families.Count(family => family.IsMemo));
        Assert.Equal(NormalSide.Debit, AccountCode.MemoConnected(2).NormalSide);
        Assert.Equal(NormalSide.Credit, AccountCode.MemoOwner(2).NormalSide);
    }

    [Theory]
    [InlineData("stripe:savings")]
    [InlineData("subsidy:pool:0")]
    [InlineData("subsidy:pool:07")]
    [InlineData("subsidy:pool")]
    [InlineData("pool:1")]
    [InlineData("payable:therapist:x")]
    [InlineData("")]
    public void A_code_outside_the_chart_is_refused(string code)
    {
        Assert.False(AccountCode.TryParse(code, out _));
        Assert.Throws<FormatException>(() => AccountCode.Parse(code));
    }

    [Fact]
    public void An_account_of_something_not_stored_yet_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountCode.SubsidyPool(0));
}
