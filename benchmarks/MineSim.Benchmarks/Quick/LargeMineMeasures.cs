using MineSim.Records;
using MineSim.Site;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Benchmarks;

/// <summary>What a mine of 200 trucks, 30 loaders and 2,000 road segments costs.</summary>
internal static class LargeMineMeasures
{
    public const string Year = "large-mine-year",
        SetUp = "large-mine-set-up";

    private const int Turns = 5;

    /// <summary>Takes them if their names begin so.</summary>
    public static IEnumerable<Measure> All(string beginning)
    {
        if (SetUp.StartsWith(beginning, StringComparison.Ordinal))
            yield return Seconds(SetUp, hours: 0.01, turns: Turns);
        if (Year.StartsWith(beginning, StringComparison.Ordinal))
            yield return Seconds(Year, hours: 8_760, turns: 1);
    }

    /// <summary>Roads, routes and machines made, and so many hours run.</summary>
    private static Measure Seconds(string name, double hours, int turns)
    {
        var samples = Enumerable.Range(0, turns).Select(_ => Sample.Of(new Whole(LargeMine.For(hours)))).ToList();
        return new(
            name,
            Median.Of(samples.Select(sample => sample.Nanoseconds)) / 1e9,
            "s",
            double.NaN,
            "none",
            Median.Of(samples.Select(sample => sample.Bytes))
        );
    }

    /// <summary>The first replication of a mine, which finds its routes, as one operation.</summary>
    private sealed class Whole(SiteSpec spec) : IWorkload
    {
        private readonly CheckedSite _site = CheckedSite.Of(spec);

        public string Operation => "replication";

        public long Advance()
        {
            SiteModel.Run(_site, 0, Detail.Shift, new ReplicationRecord());
            return 1;
        }
    }
}
