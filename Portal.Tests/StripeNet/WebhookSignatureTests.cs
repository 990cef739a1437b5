using FsCheck;
using FsCheck.Fluent;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_1";
    private const long Now = 1_790_000_000;

    private const string Payload =
        """{"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","type":"charge.refunded","created":1790000000,"data":{"object":{"id":"ch_1","object":"charge","amount":4500}},"request":{"id":null,"idempotency_key":null}}""";

    [Fact]
    public void A_signature_is_the_hmac_of_time_and_payload_under_the_whole_secret() => Assert.Equal(
        "ace72f9d559fb7bff58a31b5b3ac2ba03497737581c689dfe693de3df9ac4a1d",
        EventUtility.ComputeSignature(Secret, "1790000000", """{"id":"evt_1"}"""));

    [Fact]
    public void A_signed_event_is_read_with_its_object()
    {
        var header = SignedHeader.Of(Payload, Secret, Now);

        var happened = EventUtility.ConstructEvent(Payload, header, Secret, 300, Now);

        Assert.Equal(EventTypes.ChargeRefunded, happened.Type);
        Assert.Equal(4500, Assert.IsType<Charge>(happened.Data.Object).Amount);
        Assert.Null(happened.Request.Id);
    }

    [Fact]
    public void Without_a_given_moment_the_wall_clock_counts()
    {
        var header = SignedHeader.Of(Payload, Secret);

        Assert.Equal("evt_1", EventUtility.ConstructEvent(Payload, header, Secret).Id);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void A_signature_too_old_or_from_the_future_is_stale(long seconds)
    {
        var header = SignedHeader.Of(Payload, Secret, Now + seconds);

        Assert.Throws<StripeException>(() => EventUtility.ConstructEvent(Payload, header, Secret, 300, Now));
        EventUtility.ValidateSignature(Payload, header, Secret, 301, Now);
    }

    [Fact]
    public void A_forged_signature_is_refused_however_fresh()
    {
        var header = SignedHeader.Of(Payload, "whsec_other", Now);

        Assert.Throws<StripeException>(() => EventUtility.ConstructEvent(Payload, header, Secret, 300, Now));
    }

    [Fact]
    public void While_a_secret_is_rolled_one_of_two_signatures_is_enough()
    {
        var old = EventUtility.ComputeSignature("whsec_old", "1790000000", Payload);
        var current = EventUtility.ComputeSignature(Secret, "1790000000", Payload);

        EventUtility.ValidateSignature(Payload, $"t={Now},v1={old},v1={current}", Secret, 300, Now);
        Assert.Throws<StripeException>(
            () => EventUtility.ValidateSignature(Payload, $"t={Now},v0={current}", Secret, 300, Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("v1=abc")]
    [InlineData("t=soon,v1=abc")]
    public void A_malformed_header_is_refused_as_such(string header) =>
        Assert.Throws<StripeException>(() => EventUtility.ValidateSignature(Payload, header, Secret, 300, Now));

    [Fact]
    public void Whatever_is_signed_is_accepted_and_nothing_else() => Prop
        .ForAll<NonNull<string>, NonNull<string>>((payload, secret) =>
        {
            if (!IsText(payload.Get) || !IsText(secret.Get))
                return true;
            var header = SignedHeader.Of(payload.Get, secret.Get, Now);
            EventUtility.ValidateSignature(payload.Get, header, secret.Get, 300, Now);
            return IsRefused(payload.Get + " ", header, secret.Get) && IsRefused(payload.Get, header, secret.Get + "x");
        })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-07-29.dahlia", true)]
    [InlineData("2026-03-25.dahlia", true)]
    [InlineData("2025-09-30.clover", false)]
    [InlineData("2024-06-20", false)]
    [InlineData("2026-07-29.preview", false)]
    public void Events_of_the_same_release_train_can_be_read(string version, bool readable)
    {
        var json = Payload.Replace("2026-07-29.dahlia", version, StringComparison.Ordinal);

        Assert.Equal(readable, EventUtility.IsCompatibleApiVersion(version));
        Assert.Equal(version, EventUtility.ParseEvent(json, throwOnApiVersionMismatch: false).ApiVersion);
        if (!readable)
            Assert.Throws<StripeException>(() => EventUtility.ParseEvent(json));
    }

    [Fact]
    public void A_notification_of_the_other_api_belongs_to_another_parser() => Assert.Throws<ArgumentException>(
        () => EventUtility.ParseEvent("""{"id":"evt_1","object":"v2.core.event"}"""));

    private static bool IsRefused(string payload, string header, string secret)
    {
        try
        {
            EventUtility.ValidateSignature(payload, header, secret, 300, Now);
            return false;
        }
        catch (StripeException)
        {
            return true;
        }
    }

    private static bool IsText(string text) => !text.Any(char.IsSurrogate);
}
