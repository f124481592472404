namespace MineSim.Scenarios.Tests;

public class RoadConditionTests
{
    private const string Segment = "{ between: [pit, crusher], time: 6 min }";
    private const string Physical = "{ between: [pit, crusher], length: 1 km, grade: 8 % }";
    private const string Drive = "drive: { empty-mass: 160 t, power: 2 MW, top-speed: 60 km/h }";

    [Fact]
    public void Rain_adds_a_resistance_and_dries_off()
    {
        var roads = Small
            .Read(
                With(
                    "rain: { monsoon: { every: { exponential: 4 d }, for: { exponential: 6 h }, adds: 1.5 %, dries: 12 "
                        + "h, months: [8, 7, 8], wets: [[crusher, pit]] }, noon: { at: 12:30, for: 1 h, adds: 0.01 } }"
                )
            )
            .Mine.Roads;

        var (monsoon, noon) = (roads.Rain[0], roads.Rain[1]);
        Assert.Equal(
            ("monsoon", 0.015, 12.0, 96.0, 6.0),
            (monsoon.Name, monsoon.Adds, monsoon.DriesHours, monsoon.Every!.Mean, monsoon.For.Mean)
        );
        Assert.Equal([7, 8], monsoon.Months);
        Assert.Equal(new("crusher", "pit"), Assert.Single(monsoon.Wets));
        Assert.Equal((12.5, 0.0, 0), (noon.AtHourOfDay, noon.DriesHours, noon.Wets.Count));
        Assert.True(monsoon.IsFeltOn(roads.Segments[0]) && noon.IsFeltOn(roads.Segments[0]) && roads.ResistanceChanges);
    }

    [Fact]
    public void Wear_is_the_network_s_or_a_segment_s_own_and_graders_mend_it()
    {
        var roads = Small
            .Read(
                With(
                    "wear: { adds: 0.5 %, per: 100 kt, up-to: 3 % }, graders: { count: 2, speed: 8 km/h, passes: 4, "
                        + "hours: 18:00-06:00, utilisation: 75 %, from: 0.5 % }",
                    Physical
                        + ", { between: [pit, dump], length: 1 km, wear: { adds: 1 %, "
                        + "per: 50 kt, of: payload, up-to: 2 % } }"
                )
            )
            .Mine.Roads;

        Assert.Equal(new(0.005, 100_000, 0.03), roads.Segments[0].Road!.Wear);
        Assert.Equal(new(0.01, 50_000, 0.02) { OfPayload = true }, roads.Segments[1].Road!.Wear);
        Assert.Equal(
            new(2, 8)
            {
                Passes = 4,
                StartHour = 18,
                LengthHours = 12,
                UtilisationShare = 0.75,
                From = 0.005,
            },
            roads.Graders
        );
    }

    [Fact]
    public void Roads_that_say_nothing_of_it_stay_as_they_are() =>
        Assert.False(Small.Read(With("speed-limit: 50 km/h")).Mine.Roads.ResistanceChanges);

    [Theory]
    [InlineData("rain: { wet: { for: 1 h, adds: 1 % } }", "mine.yaml:6:115: either 'at' or 'every' must be given.")]
    [InlineData(
        "rain: { wet: { at: 12:00, every: 3 d, for: 1 h, adds: 1 % } }",
        "mine.yaml:6:128: only one of 'at' or 'every' can be given."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, adds: 1 % } }",
        "mine.yaml:6:115: rain lacks 'for': how long a spell lasts."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h } }",
        "mine.yaml:6:115: rain lacks 'adds': rolling resistance that it adds while it falls."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 60 % } }",
        "mine.yaml:6:145: adds: '60 %' is out of range; a value from above 0 to 50 % is accepted."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 1 %, wets: [[pit, crasher]] } }",
        "mine.yaml:6:163: there is no node 'crasher'. Did you mean 'crusher'?"
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 1 %, wets: [pit, crusher] } }",
        "mine.yaml:6:150: wets: expected roads of two nodes each, for example [[pit, ramp-foot]], but found one of 1."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 1 %, wets: [[pit, pit]] } }",
        "mine.yaml:6:158: no road segment joins 'pit' and 'pit'; 'wets' names the two nodes of one."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 20 % } }",
        "mine.yaml:6:21: trucks of model 'truck' cannot start on this segment against 30 % of grade and rolling resistance, of which rain and wear add up to 20 %."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 1 kt, up-to: 20 % }",
        "mine.yaml:6:21: trucks of model 'truck' cannot start on this segment against 30 % of grade and rolling resistance, of which rain and wear add up to 20 %."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 100 h, up-to: 2 % }",
        "mine.yaml:6:126: per: expected a mass with a unit, for example 345 t, but '100 h' is a time."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 1 kt, of: pay, up-to: 2 % }",
        "mine.yaml:6:136: of: expected 'gross' or 'payload', but found 'pay'."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 1 kt }",
        "mine.yaml:6:108: wear lacks 'up-to': the most that wear comes to add."
    )]
    [InlineData(
        "graders: { speed: 8 km/h }",
        "mine.yaml:6:111: graders have nothing to do where no road has a 'wear'."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 1 kt, up-to: 2 % }, graders: { speed: 8 km/h, from: 3 % }",
        "mine.yaml:6:172: from: no road wears by more than 2 %, so none would be graded."
    )]
    public void Rain_wear_and_graders_say_what_they_must(string network, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(With(network)));

    [Theory]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 1 % } }",
        "{ between: [pit, crusher], time: 6 min }",
        "mine.yaml:6:102: no road segment has a length and a rolling resistance to which rain 'wet' could add."
    )]
    [InlineData(
        "wear: { adds: 1 %, per: 1 kt, up-to: 2 % }",
        "{ between: [pit, crusher], length: 1 km, speed: 20 km/h }",
        "mine.yaml:6:106: no road segment has a length and a rolling resistance to which wear could add."
    )]
    [InlineData(
        "speed-limit: 50 km/h",
        "{ between: [pit, crusher], time: 6 min, wear: { adds: 1 %, per: 1 kt, up-to: 2 % } }",
        "mine.yaml:6:61: 'wear' and 'time' cannot be given together."
    )]
    [InlineData(
        "speed-limit: 50 km/h",
        "{ between: [pit, crusher], wear: { adds: 1 %, per: 1 kt, up-to: 2 % } }",
        "mine.yaml:6:21: either 'length' or 'time' must be given."
    )]
    [InlineData(
        "rain: { wet: { every: 3 d, for: 1 h, adds: 1 %, wets: [[pit, bend]] } }",
        Physical + ", { between: [pit, bend], time: 3 min }",
        "mine.yaml:6:197: the road between 'pit' and 'bend' has no rolling resistance to which rain 'wet' could add."
    )]
    public void They_need_roads_that_feel_them(string network, string segments, string sentence) =>
        Assert.Equal([sentence], Small.Problems(With(network, segments)));

    [Fact]
    public void They_need_a_truck_that_feels_them() =>
        Assert.Equal(
            ["mine.yaml:6:131: no truck has a 'drive', and without it none feels what rain 'wet' adds."],
            Small.Problems(
                With("speed: 20 km/h, rain: { wet: { every: 3 d, for: 1 h, adds: 1 % } }")
                    .Replace(", " + Drive, "", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void A_worn_segment_needs_a_rolling_resistance() =>
        Assert.Equal(
            [
                "mine.yaml:6:62: wear: neither this segment nor the road network has a 'rolling-resistance' to which "
                    + "it could add.",
            ],
            Small.Problems(
                With(
                        "speed: 20 km/h",
                        "{ between: [pit, crusher], length: 1 km, wear: { adds: 1 %, per: 1 kt, up-to: 2 % } }"
                    )
                    .Replace(", rolling-resistance: 2 %", "", StringComparison.Ordinal)
            )
        );

    private static string With(string network, string segments = Physical) =>
        Small
            .With(Segment + "]", $"{segments}], rolling-resistance: 2 %, {network}")
            .Replace("payload: 200 t", "payload: 200 t, " + Drive, StringComparison.Ordinal);
}
