using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

/// <summary>What the client has from the package's source after 52.2.0 was released; the portal itself uses none of it.</summary>
public sealed class NewerThanTheReleaseTests
{
    private const string Payload =
        """{"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","type":"charge.refunded","created":1790000000,"data":{"object":{"id":"ch_1","object":"charge"}}}""";

    [Fact]
    public void A_generated_header_is_one_that_construction_accepts()
    {
        Assert.Equal(SignedHeader.Of(Payload, "whsec_1", 1_790_000_000), EventUtility.GenerateSignatureHeader(Payload, "whsec_1", 1_790_000_000));
        Assert.Equal("evt_1", EventUtility.ConstructEvent(Payload, EventUtility.GenerateSignatureHeader(Payload, "whsec_1"), "whsec_1").Id);
    }

    [Fact]
    public void An_event_out_of_a_trusted_envelope_needs_no_signature() => Assert.Equal(
        "evt_1", EventUtility.ConstructEventWithoutVerification($$"""{"source":"bus","detail":{{Payload}}}""").Id);

    [Fact]
    public void The_release_train_is_the_end_of_the_version() => Assert.Equal("dahlia", StripeConfiguration.MajorApiVersion);
}
