using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class EntityJsonTests
{
    [Fact]
    public void An_expandable_field_is_an_id_until_it_was_expanded()
    {
        var plain = StripeEntity.FromJson<Charge>("""{"id":"ch_1","object":"charge","customer":"cus_1","transfer":null}""");
        var expanded = StripeEntity.FromJson<Charge>(
            """{"id":"ch_1","object":"charge","customer":{"id":"cus_1","object":"customer","email":"a@example.com"}}""");

        Assert.Equal(("cus_1", null), (plain.CustomerId, plain.Customer));
        Assert.Null(plain.TransferId);
        Assert.Equal(("cus_1", "a@example.com"), (expanded.CustomerId, expanded.Customer.Email));
    }

    [Fact]
    public void An_expandable_list_has_ids_and_whole_objects_when_expanded()
    {
        var plain = StripeEntity.FromJson<Subscription>("""{"id":"sub_1","discounts":["di_1","di_2"]}""");
        var expanded = StripeEntity.FromJson<Subscription>("""{"id":"sub_1","discounts":[{"id":"di_1","object":"discount"}]}""");

        Assert.Equal(["di_1", "di_2"], plain.DiscountIds);
        Assert.All(plain.Discounts, Assert.Null);
        Assert.Equal("di_1", Assert.Single(expanded.Discounts).Id);
        Assert.Equal(["di_1"], expanded.DiscountIds);
    }

    [Fact]
    public void An_id_survives_although_the_object_behind_it_has_no_class_here()
    {
        var charge = StripeEntity.FromJson<Charge>("""{"id":"ch_1","review":{"id":"prv_1","object":"review"}}""");

        Assert.Equal("prv_1", charge.ReviewId);
    }

    [Theory]
    [InlineData("card", typeof(Card))]
    [InlineData("bank_account", typeof(BankAccount))]
    public void What_an_account_is_paid_out_to_is_told_by_its_kind(string kind, Type expected)
    {
        var payout = StripeEntity.FromJson<Payout>(
            $$"""{"id":"po_1","destination":{"id":"x_1","object":"{{kind}}","last4":"6789"} }""");

        Assert.IsType(expected, payout.Destination);
        Assert.Equal("x_1", payout.DestinationId);
    }

    [Theory]
    [InlineData("""{"id":"evt_1","object":"event","type":"crystal.grown","data":{"object":{"id":"x","object":"crystal"}}}""")]
    [InlineData("""{"id":"evt_1","object":"event","type":"crystal.grown","data":{"object":{"id":"x"}},"unheard":{"of":[1]}}""")]
    public void An_event_about_an_unknown_kind_of_object_is_still_an_event(string json)
    {
        var happened = StripeEntity.FromJson<Event>(json);

        Assert.Equal("crystal.grown", happened.Type);
        Assert.Null(happened.Data.Object);
    }

    [Fact]
    public void Each_kind_in_an_event_becomes_its_own_class()
    {
        Assert.IsType<Invoice>(StripeEntity.FromJson("""{"id":"in_1","object":"invoice"}"""));
        Assert.IsType<InvoiceItem>(StripeEntity.FromJson("""{"id":"ii_1","object":"invoiceitem"}"""));
        Assert.IsType<Stripe.Checkout.Session>(StripeEntity.FromJson("""{"id":"cs_1","object":"checkout.session"}"""));
        Assert.IsType<Stripe.TestHelpers.TestClock>(StripeEntity.FromJson("""{"id":"clock_1","object":"test_helpers.test_clock"}"""));
        Assert.IsType<ApplicationFeeRefund>(StripeEntity.FromJson("""{"id":"fr_1","object":"fee_refund"}"""));
    }

    [Fact]
    public void Moments_decimals_and_missing_values_are_read_as_the_api_sends_them()
    {
        var price = StripeEntity.FromJson<Price>(
            """{"id":"price_1","created":1767225600,"unit_amount":null,"unit_amount_decimal":"0.5","active":true}""");
        var payment = StripeEntity.FromJson<InvoicePayment>(
            """
            {"id":"inpay_1","amount_paid":null,"amount_requested":700,"created":1767225600123,
             "status_transitions":{"paid_at":null}}
            """);

        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), price.Created);
        Assert.Equal((null, 0.5m), (price.UnitAmount, price.UnitAmountDecimal));
        Assert.Equal((null, 700L), (payment.AmountPaid, payment.AmountRequested));
        Assert.Equal(2026, payment.Created.Year);
        Assert.Null(payment.StatusTransitions.PaidAt);
    }

    [Fact]
    public void An_unknown_word_of_the_api_survives() =>
        Assert.Equal("brand_new", StripeEntity.FromJson<PaymentIntent>("""{"id":"pi_1","status":"brand_new"}""").Status);

    [Fact]
    public void What_was_read_can_be_written_and_read_again()
    {
        var invoice = StripeEntity.FromJson<Invoice>(
            """
            {"id":"in_1","object":"invoice","total":5000,"customer":{"id":"cus_1","object":"customer"},"created":1767225600,
             "parent":{"type":"subscription_details","subscription_details":{"subscription":"sub_1","metadata":{"a":"b"}}},
             "lines":{"object":"list","has_more":false,"data":[{"id":"il_1","object":"line_item","amount":5000,"quantity":1}]}}
            """);

        var again = StripeEntity.FromJson<Invoice>(invoice.ToJson());

        Assert.Equal("cus_1", again.Customer.Id);
        Assert.Equal("sub_1", again.Parent.SubscriptionDetails.SubscriptionId);
        Assert.Equal("b", again.Parent.SubscriptionDetails.Metadata["a"]);
        Assert.Equal(invoice.Created, again.Created);
        Assert.Equal(5000, Assert.Single(again.Lines).Amount);
    }

    [Fact]
    public void A_choice_gives_back_what_was_put_in()
    {
        AnyOf<DateTime?, SubscriptionCancelAt> moment = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        AnyOf<DateTime?, SubscriptionCancelAt> word = SubscriptionCancelAt.MinPeriodEnd;
        DateTime? back = moment;
        SubscriptionCancelAt other = moment;

        Assert.Equal(2026, back?.Year);
        Assert.Null(other);
        Assert.Equal(typeof(SubscriptionCancelAt), word.Type);
        Assert.Equal("min_period_end", word.ToString());
    }
}
