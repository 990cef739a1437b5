using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>The door checks signatures on bytes, by itself: it must say what Stripe's own library says.</summary>
public sealed class SignatureHeaderTests
{
    private const string Secret = "whsec_test";
    private const long Now = 1_800_000_000;

    [Theory]
    [InlineData("t=1800000000,v1=00", false)]
    [InlineData("v1={v1}", false)]
    [InlineData("t=1800000000", false)]
    [InlineData("t=1800000000,v0={v1}", false)]
    [InlineData("t=1800000000,v1={v1}", true)]
    [InlineData("t=1800000000,v1=ab,v1={v1},v0=cd", true)]
    [InlineData("t=1799999700,v1={v1}", true)]
    [InlineData("t=1799999699,v1={v1}", false)]
    [InlineData("t=1800000300,v1={v1}", true)]
    [InlineData("t=1800000301,v1={v1}", false)]
    [InlineData("t=99999999999999999999,v1={v1}", false)]
    public void A_header_is_accepted_exactly_when_Stripes_library_accepts_it(string header, bool accepted)
    {
        const string body = """{"id":"evt_1","name":"Zoë"}""";
        var stamp = header.Split(',')[0].Replace("t=", "", StringComparison.Ordinal);
        header = header.Replace("{v1}", EventUtility.ComputeSignature(Secret, stamp, body), StringComparison.Ordinal);
        Assert.Equal(accepted, Accepts(header, body));
        Assert.Equal(accepted, LibraryAccepts(header, body));
    }

    [Fact]
    public void Any_text_is_accepted_with_its_own_signature_and_with_no_other() =>
        Law.Holds(ArbMap.Default.GeneratorFor<NonNull<string>>(), text =>
        {
            var body = new string([.. text.Get.Where(letter => !char.IsSurrogate(letter))]);
            var header = $"t={Now},v1={EventUtility.ComputeSignature(Secret, $"{Now}", body)}";
            return Accepts(header, body) && !Accepts(header, body + "x") && LibraryAccepts(header, body);
        });

    private static bool Accepts(string header, string body) => SignatureHeader.TryRead(header, out var signature)
        && signature.Fits(Secret, Encoding.UTF8.GetBytes($"{signature.Timestamp}.{body}")) && signature.IsFresh(Now);

    private static bool LibraryAccepts(string header, string body)
    {
        try
        {
            EventUtility.ValidateSignature(body, header, Secret, 300, Now);
            return true;
        }
        catch (Exception refused) when (refused is StripeException or OverflowException)
        {
            return false;
        }
    }
}
