using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Xunit;

namespace Portal.Tests.Credits;

public sealed class CreditOrderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);
    private static readonly CreditInvoiceFacts Facts = new("in_1", "A-1", "https://pay.example/in_1", "https://pay.example/in_1.pdf", Now.AddDays(30));

    [Fact]
    public void A_package_is_ordered_at_todays_price()
    {
        var order = Ordered();
        Assert.Equal((5_000, 100_000L, CreditOrderStatus.Draft), (order.Credits, order.AmountCents, order.Status));
        Assert.Equal("package_unknown", CreditOrder.Order(7, "2K", new CatalogOptions(), 1, Now).Refusal!.Code);
    }

    [Fact]
    public void An_order_is_invoiced_paid_once_and_then_not_cancelled()
    {
        var order = Open();
        Assert.False(order.Finalized(Facts, Now));
        Assert.Equal(CreditPayment.Applied, order.Paid(100_000, Now, Now));
        Assert.Equal(CreditPayment.Known, order.Paid(100_000, Now, Now));
        Assert.Contains("paid", order.Cancel(Now).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_order_is_voided_once_and_money_that_comes_later_is_unapplied()
    {
        var order = Open();
        Assert.False(order.Cancel(Now).IsRefused);
        Assert.True(order.Cancel(Now).IsRefused);
        Assert.True(order.Voided(Now, Now));
        Assert.False(order.Voided(Now, Now));
        Assert.Equal(CreditPayment.Unapplied, order.Paid(100_000, Now, Now));
        Assert.Equal(CreditPayment.Known, order.Paid(100_000, Now, Now));
        Assert.Equal(100_000, order.UnappliedCents);
        Assert.False(order.UnappliedReturned(Now).IsRefused);
        Assert.True(order.UnappliedReturned(Now).IsRefused);
    }

    [Fact]
    public void A_payment_that_beats_the_void_wins()
    {
        var order = Open();
        order.Cancel(Now);
        Assert.Equal(CreditPayment.Applied, order.Paid(100_000, Now, Now));
        Assert.False(order.Voided(Now, Now));
        Assert.Equal(CreditOrderStatus.Paid, order.Status);
    }

    [Fact]
    public void News_of_the_invoice_out_of_order_never_opens_a_paid_order()
    {
        var order = Ordered();
        order.InvoiceDrafted("in_1", Now);
        order.Paid(100_000, Now, Now);
        Assert.False(order.Finalized(Facts, Now));
        Assert.Equal(CreditOrderStatus.Paid, order.Status);
        Assert.Equal("A-1", order.Number);
    }

    private static CreditOrder Ordered() => CreditOrder.Order(7, "5K", new CatalogOptions(), 1, Now).Value;

    private static CreditOrder Open()
    {
        var order = Ordered();
        order.InvoiceDrafted("in_1", Now);
        Assert.True(order.Finalized(Facts, Now));
        return order;
    }
}
