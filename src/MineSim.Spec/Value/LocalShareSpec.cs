using MineSim.Spec.Ranges;

namespace MineSim.Spec.Value;

/// <summary>Which part of the spending stays near the mine: shares from 0 to 1.</summary>
public sealed record LocalShareSpec
{
    /// <summary>
    /// Shares by line of the costs, as <see cref="ValueLines"/> names them; 0 for those that are missing.
    /// </summary>
    [Limits(Measure.Share)]
    public IReadOnlyDictionary<string, double> Shares { get; init; } = new Dictionary<string, double>();

    /// <summary>The origins of people whose wages stay near the mine, by that share; empty for all.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The share of a cost.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="origin">The origin of who is paid, of wages.</param>
    public double Of(string line, string origin) =>
        line == ValueLines.Wages && Origins.Count > 0 && !Origins.Contains(origin) ? 0 : Shares.GetValueOrDefault(line);
}
