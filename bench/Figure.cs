using System.Globalization;

namespace Bench;

/// <summary>One measured figure with its reference from the same run.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure, with its unit.</param>
/// <param name="Reference">What it is held against, with its unit.</param>
/// <param name="Ratio">Figure to reference, or the figure itself where the goal is absolute.</param>
/// <param name="Goal">The goal in words.</param>
/// <param name="IsMet">Whether it was reached.</param>
internal sealed record Figure(string Name, string Value, string Reference, double Ratio, string Goal, bool IsMet)
{
    /// <summary>A rate against a reference rate: at least this part of it.</summary>
    public static Figure AtLeast(string name, double rate, double reference, double ratio, double goal) =>
        new(name, Rate(rate), Rate(reference), ratio, string.Create(CultureInfo.InvariantCulture, $"≥ {goal:P0}"), ratio >= goal);

    /// <summary>A figure that must not be above a bound.</summary>
    public static Figure AtMost(string name, double value, string unit, double bound) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{value:0.###} {unit}"), "–", value, string.Create(CultureInfo.InvariantCulture, $"≤ {bound:0.###} {unit}"), value <= bound);

    /// <summary>A figure against its like: at most this many times it.</summary>
    public static Figure NoMoreThan(string name, double value, double reference, string unit, double times) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{value:0.###} {unit}"), string.Create(CultureInfo.InvariantCulture, $"{reference:0.###} {unit}"),
            value / reference, string.Create(CultureInfo.InvariantCulture, $"≤ {times:0.##} ×"), value <= reference * times);

    /// <summary>A rate that must reach a number.</summary>
    public static Figure RateOf(string name, double rate, double goal) =>
        new(name, Rate(rate), "–", rate, string.Create(CultureInfo.InvariantCulture, $"≥ {goal:N0}/s"), rate >= goal);

    /// <summary>A number that must be neither below nor above two bounds.</summary>
    public static Figure Between(string name, double value, double least, double most) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{value:0.###}"), "–", value, string.Create(CultureInfo.InvariantCulture, $"{least:0.###} to {most:0.###}"), value >= least && value <= most);

    /// <summary>As a row of a table.</summary>
    public string Line(string bench) =>
        string.Create(CultureInfo.InvariantCulture, $"| {bench} | {Name} | {Value} | {Reference} | {Ratio:0.00} | {Goal} | {(IsMet ? "met" : "NOT MET")} |");

    private static string Rate(double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate:N0}/s");
}
