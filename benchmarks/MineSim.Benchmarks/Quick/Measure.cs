using System.Globalization;

namespace MineSim.Benchmarks;

/// <summary>One line of the report.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">How much it is.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Ratio">Time of ours divided by time of the rival; below 1 ours is faster; NaN where there is no
/// rival.</param>
/// <param name="Rival">The rival.</param>
/// <param name="Bytes">What ours allocates in one operation.</param>
internal sealed record Measure(string Name, double Value, string Unit, double Ratio, string Rival, double Bytes)
{
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name, -32}  {Figure(Value), 9} {Unit, -12}  ratio "
                + $"{(double.IsNaN(Ratio) ? "-" : Ratio.ToString("0.000", CultureInfo.InvariantCulture)), 6} vs "
                + $"{Rival, -18}  bytes {Figure(Bytes)}"
        );

    /// <summary>Four digits at most, and no more decimals than they leave.</summary>
    private static string Figure(double value) =>
        value switch
        {
            0 => "0",
            >= 1000 => value.ToString("0", CultureInfo.InvariantCulture),
            >= 100 => value.ToString("0.0", CultureInfo.InvariantCulture),
            _ => value.ToString("0.00", CultureInfo.InvariantCulture),
        };
}
