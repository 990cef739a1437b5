namespace Portal.Sandbox.Money;

/// <summary>Shares of an amount in whole cents.</summary>
internal static class Proportion
{
    /// <summary><paramref name="amount"/> × <paramref name="part"/> ÷ <paramref name="whole"/>, rounded half up.</summary>
    public static long Of(long amount, long part, long whole) =>
        whole == 0 ? 0 : (long)((((Int128)amount * part * 2) + whole) / ((Int128)whole * 2));
}
