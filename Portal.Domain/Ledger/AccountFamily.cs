namespace Portal.Domain.Ledger;

/// <summary>A kind of ledger account: all accounts whose code has the same pattern.</summary>
/// <param name="Pattern">The code with places for what differs: <c>{id}</c>, <c>{stripe}</c>, <c>{ccy}</c>.</param>
/// <param name="Title">What it holds, in words.</param>
/// <param name="NormalSide">The side of its usual balance.</param>
/// <param name="MayNotGoBelowZero">Whether its balance on the normal side may never be negative. Rule <c>sign-limits</c>.</param>
public sealed record AccountFamily(string Pattern, string Title, NormalSide NormalSide, bool MayNotGoBelowZero)
{
    private readonly string[] tokens = Pattern.Split(':');

    /// <summary>Whether it stands beside the balance sheet: money inside a therapist's own Stripe account.</summary>
    public bool IsMemo => tokens[0] == "memo";

    /// <summary>Whether a code belongs to this family.</summary>
    internal bool Has(ReadOnlySpan<char> code)
    {
        var token = 0;
        foreach (var part in code.Split(':'))
            if (token == tokens.Length || !Fits(tokens[token++], code[part])) return false;
        return token == tokens.Length;
    }

    private static bool Fits(string token, ReadOnlySpan<char> part) => token switch
    {
        "{id}" => part.Length is > 0 and <= 10 && part[0] != '0' && !part.ContainsAnyExceptInRange('0', '9'),
        "{stripe}" => part is "platform" or "employer" or "credits",
        "{ccy}" => part.Length == 3 && !part.ContainsAnyExceptInRange('a', 'z'),
        _ => part.SequenceEqual(token),
    };
}
