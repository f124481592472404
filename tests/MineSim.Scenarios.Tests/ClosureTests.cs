namespace MineSim.Scenarios.Tests;

public class ClosureTests
{
    private const string Segment = "{ between: [pit, crusher], time: 6 min }] ";

    [Theory]
    [InlineData("between: [pit, crusher], from: 2028-01-03, to: 2028-01-05", 48.0, 96.0)]
    [InlineData("between: [crusher, pit], from: 3 d, to: 5 d", 72.0, 120.0)]
    public void A_window_is_hours_of_the_run(string closure, double from, double to)
    {
        var spec = Small.Read(With(closure)).Mine.Roads.Closures.Single();

        Assert.Equal(("repair", from, to), (spec.Name, spec.FromHour, spec.ToHour));
        Assert.Null(spec.For);
    }

    [Fact]
    public void A_closure_may_come_every_day_or_at_random()
    {
        var daily = Small.Read(With("between: [pit, crusher], at: 12:30, for: 1 h")).Mine.Roads.Closures.Single();
        var random = Small
            .Read(With("between: [pit, crusher], every: { exponential: 9 d }, for: { exponential: 5 h }"))
            .Mine.Roads.Closures.Single();

        Assert.Equal((12.5, 1.0), (daily.AtHourOfDay, daily.For!.Mean));
        Assert.Equal((216.0, 5.0), (random.Every!.Mean, random.For!.Mean));
    }

    [Theory]
    [InlineData("between: [pit, crusher]", "mine.yaml:6:84: either 'from' or 'at' or 'every' must be given.")]
    [InlineData("between: [pit, crusher], at: 12:30", "mine.yaml:6:84: closure lacks 'for': how long it lasts.")]
    [InlineData(
        "between: [pit, crusher], from: 2 d, to: 3 d, at: 12:30, for: 1 h",
        "mine.yaml:6:131: only one of 'from' or 'at' or 'every' can be given.",
        "mine.yaml:6:142: 'for' and 'from' cannot be given together."
    )]
    [InlineData(
        "between: [pit, crusher], at: 12:30, for: 1 h, to: 3 d",
        "mine.yaml:6:132: 'to' has a meaning only together with 'from'."
    )]
    [InlineData(
        "between: [pit, crusher], from: 3 d, to: 3 d",
        "mine.yaml:6:122: to: the road must be opened after it is closed."
    )]
    [InlineData(
        "between: [pit, crusher, dump], from: 2 d, to: 3 d",
        "mine.yaml:6:86: between: expected two nodes, for example [face, crusher], but found 3."
    )]
    [InlineData(
        "between: [pit, crasher], from: 2 d, to: 3 d",
        "mine.yaml:6:101: there is no node 'crasher'. Did you mean 'crusher'?"
    )]
    [InlineData(
        "between: [pit, pit], from: 2 d, to: 3 d",
        "mine.yaml:6:96: no road segment joins 'pit' and 'pit'; a closure names the two nodes of one."
    )]
    [InlineData(
        "between: [pit, crusher], from: 2 d",
        "mine.yaml:6:84: closure 'repair' has no end and leaves no way between face 'face' and its dumps; say with 'to' when the road is opened, or add a segment that leads round it."
    )]
    public void A_closure_names_a_road_and_says_when(string closure, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(With(closure)));

    [Fact]
    public void A_road_that_others_lead_round_may_stay_closed() =>
        Assert.Empty(
            Small.Problems(
                With("between: [pit, crusher], from: 2 d")
                    .Replace(
                        "segments: [",
                        "segments: [{ between: [pit, hill], time: 6 min }, { between: [hill, crusher], time: 6 min }, ",
                        StringComparison.Ordinal
                    )
            )
        );

    private static string With(string closure) =>
        Small.With(Segment, Segment.TrimEnd() + $", closures: {{ repair: {{ {closure} }} }} ");
}
