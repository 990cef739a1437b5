using Portal.Domain;
using Portal.Domain.Subscriptions;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanInvoiceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_subsidy_is_set_while_the_invoice_is_a_draft_and_not_after()
    {
        var invoice = Drafted();
        Assert.False(invoice.Subsidise(200, Now).IsRefused);
        invoice.Finalized(Facts(due: 1_700) with { Number = "A-1" }, Now);
        Assert.Equal(PlanInvoiceStatus.Open, invoice.Status);
        Assert.Equal("invoice_not_draft", invoice.Subsidise(300, Now).Refusal!.Code);
        Assert.Equal(200, invoice.SubsidyCents);
    }

    [Fact]
    public void A_subsidy_larger_than_the_invoice_is_refused() =>
        Assert.Equal("subsidy_out_of_range", Drafted().Subsidise(1_901, Now).Refusal!.Code);

    [Fact]
    public void An_invoice_is_paid_once_and_what_card_and_subsidy_did_not_pay_was_credit()
    {
        var invoice = Drafted();
        invoice.Subsidise(200, Now);
        Assert.True(invoice.Paid(Facts(due: 1_000), 1_000, Now, Now));
        Assert.False(invoice.Paid(Facts(due: 1_000), 1_000, Now, Now));
        Assert.Equal(new PlanPayment(1_000, 200, 700), invoice.Payment);
    }

    [Fact]
    public void News_out_of_order_never_opens_a_paid_invoice()
    {
        var invoice = Drafted();
        invoice.Paid(Facts(due: 1_900), 1_900, Now, Now);
        invoice.Finalized(Facts(due: 1_900), Now);
        Assert.Equal(PlanInvoiceStatus.Paid, invoice.Status);
        Assert.False(invoice.Closed(PlanInvoiceStatus.Void, Now));
    }

    [Fact]
    public void A_paid_invoice_is_refunded_in_steps_and_never_beyond_what_was_paid()
    {
        var invoice = Drafted();
        Assert.Equal("invoice_not_paid", invoice.Refund(100, new BasisPoints(6_000), Now).Refusal!.Code);
        invoice.Paid(Facts(due: 1_900), 1_900, Now, Now);
        Assert.Equal(1_000, invoice.Refund(1_000, new BasisPoints(6_000), Now).Value.CardCents);
        Assert.True(invoice.Refund(901, new BasisPoints(6_000), Now).IsRefused);
        Assert.Equal(900, invoice.Refund(900, new BasisPoints(6_000), Now).Value.CardCents);
        Assert.Equal(1_900, invoice.RefundedCents);
    }

    private static PlanInvoice Drafted() => PlanInvoice.Drafted(1, 3, 7, Facts(due: 1_900), Now);

    private static PlanInvoiceFacts Facts(long due) => new() { StripeInvoiceId = "in_1", TotalCents = 1_900, DueCents = due };
}
