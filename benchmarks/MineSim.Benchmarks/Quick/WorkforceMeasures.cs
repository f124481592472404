namespace MineSim.Benchmarks;

/// <summary>What people are measured by.</summary>
internal static class WorkforceMeasures
{
    public const string Shift = "staffing-shift",
        Decade = "workforce-decade",
        Rival = "hopcroft-karp";

    private const int Turns = 3;

    /// <summary>1,000 machines and 5,000 people: a shift, against a plain matching.</summary>
    public static Duel Staffing() => new(Shift, new StaffedShifts(), Rival, new MatchedShifts());

    /// <summary>A workforce alone for ten years, if the name begins so.</summary>
    public static IEnumerable<Measure> All(string beginning)
    {
        if (!Decade.StartsWith(beginning, StringComparison.Ordinal))
            yield break;
        var decade = new WorkforceDecade();
        decade.Advance();
        var samples = Enumerable.Range(0, Turns).Select(_ => Sample.Of(decade)).ToList();
        yield return new(
            Decade,
            Median.Of(samples.Select(sample => sample.Nanoseconds)) / 1e9,
            "s",
            double.NaN,
            "none",
            Median.Of(samples.Select(sample => sample.Bytes))
        );
    }
}
