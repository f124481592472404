namespace MineSim.Benchmarks;

/// <summary>The middle one: what half of the timings stay below, however bad the worst.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
