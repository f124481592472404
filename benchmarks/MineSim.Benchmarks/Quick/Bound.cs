using System.Globalization;

namespace MineSim.Benchmarks;

/// <summary>A figure that a measure must keep to.</summary>
/// <param name="Name">The measure's.</param>
/// <param name="Rival">Its rival's.</param>
/// <param name="Quantity">Which figure of it, in words.</param>
/// <param name="Figure">That figure.</param>
/// <param name="Limit">How far it may go.</param>
/// <param name="IsFloor">Whether it must be at least that; else at most.</param>
internal sealed record Bound(
    string Name,
    string Rival,
    string Quantity,
    Func<Measure, double> Figure,
    double Limit,
    bool IsFloor = false
)
{
    public static Bound Ratio(string name, string rival, double atMost) =>
        new(name, rival, "ratio", measure => measure.Ratio, atMost);

    public static Bound Bytes(string name, string rival) => new(name, rival, "bytes", measure => measure.Bytes, 0);

    public static Bound Value(string name, string rival, double limit, bool isFloor) =>
        new(name, rival, "", measure => measure.Value, limit, isFloor);

    /// <summary>
    /// Says in one line which bounds hold; one whose measure was not taken is neither met nor missed.
    /// </summary>
    public static string Verdict(IEnumerable<Bound> bounds, IReadOnlyList<Measure> measures)
    {
        var verdicts = bounds.ToLookup(bound => bound.Holds(measures), bound => bound.Say(measures));
        return $"must reach: met: {List(verdicts[true])}; missed: {List(verdicts[false])}; not measured: "
            + $"{List(verdicts[null])}";
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items.DefaultIfEmpty("none"));

    private Measure? Among(IReadOnlyList<Measure> measures) =>
        measures.FirstOrDefault(measure => measure.Name == Name && measure.Rival == Rival);

    private bool? Holds(IReadOnlyList<Measure> measures) =>
        Among(measures) is not { } measure ? null
        : IsFloor ? Figure(measure) >= Limit
        : Figure(measure) <= Limit;

    private string Say(IReadOnlyList<Measure> measures)
    {
        var limit = string.Create(CultureInfo.InvariantCulture, $"({(IsFloor ? "at least" : "at most")} {Limit})");
        var name = string.IsNullOrEmpty(Quantity) ? Name : $"{Name} {Quantity}";
        return Among(measures) is { } measure
            ? string.Create(CultureInfo.InvariantCulture, $"{name} {Figure(measure):0.###} {limit}")
            : $"{name} {limit}";
    }
}
