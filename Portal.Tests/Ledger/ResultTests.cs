using Portal.Domain;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class ResultTests
{
    [Fact]
    public void A_refusal_says_why_and_has_no_value()
    {
        Result<int> refused = Result.Refuse("slot_taken", "Somebody was faster; choose another time.", "slot");
        Assert.True(refused.IsRefused);
        Assert.Equal("slot", refused.Refusal.Field);
        Assert.Throws<InvalidOperationException>(() => refused.Value);
    }

    [Fact]
    public void A_value_is_not_a_refusal()
    {
        Result<int> made = 7;
        Result done = made;
        Assert.Equal(7, made.Value);
        Assert.False(done.IsRefused);
    }
}
