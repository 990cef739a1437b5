namespace Stripe;

/// <summary>The parts of a <c>Stripe-Signature</c> header: a time and one signature per secret in force.</summary>
internal sealed record SignatureHeader(string Timestamp, IReadOnlyList<string> Signatures)
{
    private const string Scheme = "v1";

    /// <summary>Reads a header; other schemes than <c>v1</c> are passed over.</summary>
    /// <exception cref="StripeException">The header is not a list of <c>name=value</c>, or has no time.</exception>
    public static SignatureHeader Parse(string header)
    {
        var items = (header ?? "").Split(',').Select(item => item.Trim().Split('=', 2)).ToList();
        if (items.Exists(item => item.Length != 2))
            throw Unexpected();

        var timestamp = items.Find(item => item[0] == "t")?[1];
        if (!long.TryParse(timestamp, System.Globalization.CultureInfo.InvariantCulture, out _))
            throw Unexpected();
        return new(timestamp, items.Where(item => item[0] == Scheme).Select(item => item[1]).ToList());
    }

    private static StripeException Unexpected() => new("The signature header format is unexpected.");
}
