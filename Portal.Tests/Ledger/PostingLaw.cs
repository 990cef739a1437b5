using FsCheck;
using FsCheck.Fluent;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Tests.Support;

namespace Portal.Tests.Ledger;

/// <summary>Figures a law is tried with.</summary>
/// <param name="X">Cents above zero.</param>
/// <param name="Y">More cents above zero.</param>
/// <param name="Z">Cents that may be none.</param>
/// <param name="Fee">A fee of Stripe that may be none.</param>
/// <param name="Share">A share.</param>
/// <param name="Either">One of two cases.</param>
internal sealed record Drawn(long X, long Y, long Z, long Fee, BasisPoints Share, bool Either)
{
    /// <summary>All figures.</summary>
    public static Gen<Drawn> All { get; } =
        Law.Cents.And(Law.Cents).And(Law.Cents).And(Law.Cents).And(Law.Share).And(Gen.Elements(true, false)).Select(drawn =>
        {
            var (((((x, y), z), fee), share), either) = drawn;
            return new Drawn(x + 1, y + 1, z, fee, new BasisPoints(share), either);
        });

    /// <summary>One of our Stripe accounts.</summary>
    public StripeAccountName Account => (StripeAccountName)(Z % 3);

    /// <summary>The share's part of an amount, rounded down by whole numbers alone.</summary>
    public long PartOf(long cents) => (long)((Int128)cents * Share.Value / 10_000);

    /// <summary>Money in, less the fee.</summary>
    public StripeMovement In(long cents) => new("txn_in", cents, Fee);

    /// <summary>Money out, and the fee too.</summary>
    public StripeMovement Out(long cents) => new("txn_out", -cents, Fee);

    /// <summary>Money in, and a fee given back.</summary>
    public StripeMovement Back(long cents) => new("txn_back", cents, -Fee);

    /// <summary>A movement without a fee: a transfer, an application fee, a payout.</summary>
    public static StripeMovement Free(long cents) => new($"txn_{cents}", cents);
}

/// <summary>The law of one posting method: for whatever figures fit, its entry moves exactly these accounts by exactly these cents.</summary>
/// <param name="Method">Class and method.</param>
/// <param name="Post">What the method makes of the figures.</param>
/// <param name="Moves">What must have moved: debits above zero, credits below; zero where nothing is.</param>
internal sealed record PostingLaw(string Method, Func<Drawn, IReadOnlyList<JournalEntry>> Post, Func<Drawn, IEnumerable<(AccountCode Account, long Cents)>> Moves)
{
    /// <summary>Whether it holds for some figures; throws where the method refuses them.</summary>
    public bool Holds(Drawn figures)
    {
        var moved = Post(figures).SelectMany(entry => entry.Lines).GroupBy(line => line.Account).ToDictionary(group => group.Key, group => group.Sum(line => line.AmountCents));
        var wanted = Moves(figures).GroupBy(move => move.Account).ToDictionary(group => group.Key, group => group.Sum(move => move.Cents));
        return moved.Keys.Union(wanted.Keys).All(account => moved.GetValueOrDefault(account) == wanted.GetValueOrDefault(account));
    }
}
