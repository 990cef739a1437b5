using System.Globalization;

namespace Portal.Pages.Ui.Charts;

/// <summary>Where the bars, lines and labels of a chart stand, in the units of its drawing. Values start at zero; four grid lines.</summary>
/// <param name="bars">The bars.</param>
/// <param name="width">Width of the drawing.</param>
/// <param name="height">Height of the drawing.</param>
internal sealed class BarGeometry(IReadOnlyList<ChartBar> bars, int width, int height)
{
    private const double Left = 56;
    private const double Right = 8;
    private const double Top = 18;
    private const double Bottom = 26;
    private const double Gap = 2;

    /// <summary>Left end of the grid lines.</summary>
    internal static string GridLeft => Text(Left);

    /// <summary>Right end of the grid lines.</summary>
    internal string GridRight => Text(width - Right);

    /// <summary>Where the amounts of the grid lines end.</summary>
    internal static string AxisRight => Text(Left - 8);

    /// <summary>Base line of the bars' labels.</summary>
    internal string LabelY => Text(height - 8);

    /// <summary>Amounts of the grid lines, cents, from zero.</summary>
    internal IReadOnlyList<long> GridCents => [0, Step, 2 * Step, 3 * Step];

    /// <summary>Width of a bar.</summary>
    internal string BarWidth => Text(Slot * 0.62);

    private double Slot => (width - Left - Right) / Math.Max(1, bars.Count);

    // A third of the axis, rounded up to 1, 2, 4 or 5 times a power of ten dollars.
    private long Step
    {
        get
        {
            var third = Math.Max(100, (bars.Select(bar => Drawn(bar)).DefaultIfEmpty(0).Max() + 2) / 3);
            long power = 100;
            while (power * 10 <= third) power *= 10;
            return new long[] { 1, 2, 4, 5, 10 }.Select(factor => factor * power).First(step => step >= third);
        }
    }

    /// <summary>Height of an amount on the drawing.</summary>
    internal string Y(long cents) => Text(Position(cents));

    /// <summary>Text base line for an amount on the axis.</summary>
    internal string AxisY(long cents) => Text(Position(cents) + 4);

    /// <summary>Left edge of a bar.</summary>
    internal string X(int index) => Text(Left + (Slot * index) + (Slot * 0.19));

    /// <summary>Middle of a bar.</summary>
    internal string Middle(int index) => Text(Left + (Slot * (index + 0.5)));

    /// <summary>Base line of the total above a bar.</summary>
    internal string TotalY(ChartBar bar) => Text(Position(Drawn(bar)) - 6);

    /// <summary>Top and height of every drawn part of a bar, from the bottom up.</summary>
    internal IEnumerable<(int Series, string Y, string Height)> Parts(ChartBar bar)
    {
        long below = 0;
        for (var series = 0; series < bar.Cents.Count; series++)
        {
            var cents = Math.Max(0, bar.Cents[series]);
            if (cents == 0) continue;
            var top = Position(below + cents);
            yield return (series, Text(top), Text(Math.Max(1, Position(below) - top - (below > 0 ? Gap : 0))));
            below += cents;
        }
    }

    private static long Drawn(ChartBar bar) => bar.Cents.Sum(cents => Math.Max(0, cents));

    private static string Text(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private double Position(long cents) => height - Bottom - ((height - Bottom - Top) * cents / (3.0 * Step));
}
