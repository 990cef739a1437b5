using FsCheck;
using FsCheck.Fluent;

namespace Portal.Tests.Support;

/// <summary>Laws that must hold for whatever numbers come.</summary>
internal static class Law
{
    /// <summary>Cents from nothing to a million dollars, small figures as often as large ones.</summary>
    internal static Gen<long> Cents { get; } = Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, 20_000), Gen.Choose(0, 100_000_000)).Select(cents => (long)cents);

    /// <summary>Shares from nothing to the whole.</summary>
    internal static Gen<int> Share { get; } = Gen.OneOf(Gen.Choose(0, 10_000), Gen.Elements(0, 1_000, 5_000, 6_000, 10_000));

    /// <summary>Checks a law for values of a generator.</summary>
    internal static void Holds<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();

    /// <summary>Two generators as one.</summary>
    internal static Gen<(TFirst, TSecond)> And<TFirst, TSecond>(this Gen<TFirst> first, Gen<TSecond> second) =>
        first.SelectMany(left => second.Select(right => (left, right)));

    /// <summary>Lists of cents that are above zero: steps of a refund.</summary>
    internal static Gen<long[]> Steps { get; } = Gen.Choose(1, 5_000).Select(cents => (long)cents).ListOf().Select(list => list.ToArray());
}
