namespace MineSim.Verification.Tests;

/// <summary>
/// Trucks between one loader and one dump: the closed network that mean value analysis solves exactly.
/// </summary>
public class ClosedTruckCycleTests
{
    private static readonly double[] LoadsPerHour =
    [
        3.00000,
        5.83587,
        8.47380,
        10.87686,
        13.00808,
        14.83570,
        16.33999,
        17.51980,
        18.39619,
        19.01032,
    ];

    private const double LoaderRate = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Trucks_move_what_mean_value_analysis_says(int trucks) =>
        MovesAsComputed(trucks, "{ loaded: 8.5 min, empty: 7 min }");

    [Theory]
    [InlineData(3, "{ loaded: { exponential: 8.5 min }, empty: { exponential: 7 min } }")]
    [InlineData(6, "{ loaded: { lognormal: { mean: 8.5 min, cv: 1.5 } }, empty: { uniform: [0 min, 14 min] } }")]
    [InlineData(10, "{ loaded: { gamma: { mean: 8.5 min, shape: 0.5 } }, empty: 7 min }")]
    public void Only_the_mean_of_travel_matters(int trucks, string travel) => MovesAsComputed(trucks, travel);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(10)]
    public void With_constant_times_trucks_move_all_they_can_or_all_the_loader_can(int trucks)
    {
        // A cycle without waiting takes 20 min; 48 h after 24 h of settling are 144 of them, or 960 loads of 3 min.
        var spec = Scenario.Read(Cycle(trucks, "3 min", "1.5 min", "{ loaded: 8.5 min, empty: 7 min }", "72 h"));

        var loads = Record.Of(spec).Kpi("loads");

        Assert.Equal(48 * Math.Min(3 * trucks, LoaderRate), loads);
    }

    private static void MovesAsComputed(int trucks, string travel)
    {
        var spec = Scenario.Read(Cycle(trucks, "{ exponential: 3 min }", "{ exponential: 1.5 min }", travel, "6024 h"));
        var exact = LoadsPerHour[trucks - 1];

        var result = Confidence.Experiment(spec);

        Confidence.Holds(exact, result.Figures("loads").Select(loads => loads / 6000));
        Confidence.Holds(exact / LoaderRate, result.Figures("loader_utilisation"));
    }

    private static string Cycle(int trucks, string load, string dump, string travel, string duration) =>
        $$"""
            minesim: 1
            name: Closed truck cycle
            start: 2028-01-01
            duration: {{duration}}
            warm-up: 24 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], time: {{travel}} }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher, bays: 1 } }
            models:
              trucks: { truck: { payload: 100 t, dump: {{dump}} } }
              loaders: { shovel: { load: {{load}} } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            """;
}
