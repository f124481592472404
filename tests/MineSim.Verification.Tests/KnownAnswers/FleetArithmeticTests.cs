namespace MineSim.Verification.Tests;

/// <summary>
/// The planner's arithmetic: trucks × availability × utilisation × hours × payload ÷ cycle. Only the 20 scheduled hours
/// of a day are simulated, so a day of the arithmetic is 20 h of the run. Breakdowns and delays both go by operating
/// hours, in the proportion that makes 88 % of the time available and 85 % of that used. Each truck has a loader of its
/// own.
/// </summary>
public class FleetArithmeticTests
{
    private const double Available = 0.88;
    private const double Used = 0.85;
    private const double Hours = 20_000;

    [Theory]
    [InlineData(45, 57_446)]
    [InlineData(53, 48_775)]
    public void A_fleet_moves_what_the_arithmetic_says(int cycleMinutes, double tonnesPerDay)
    {
        var spec = Scenario.Read(Mine(cycleMinutes));

        var result = Confidence.Experiment(spec);

        Assert.Equal(16 * Available * Used * 20 * 180 * 60 / cycleMinutes, tonnesPerDay, 0.5);
        Confidence.Holds(Available, result.Figures("truck_availability"));
        Confidence.Holds(Used, result.Figures("truck_use_of_availability"));
        Confidence.Holds(tonnesPerDay, result.Figures("tonnes").Select(tonnes => tonnes / Hours * 20));
    }

    private static string Mine(int cycleMinutes)
    {
        // Of each operating hour's calendar time: operating 1, down (1 − A) ÷ (A U), delayed A (1 − U) ÷ (A U).
        var repairHours = 60 * (1 - Available) / (Available * Used);
        var fuelEvery = 4 * cycleMinutes;
        var fuelFor = fuelEvery * Available * (1 - Used) / (Available * Used);
        var loaders = Enumerable.Range(1, 16).Select(n => $"shovel-{n}").ToArray();
        return FormattableString.Invariant(
            $$"""
            minesim: 1
            name: Fleet arithmetic
            start: 2028-01-01
            duration: {{Hours + 1000}} h
            warm-up: 1000 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, dump], time: { loaded: {{cycleMinutes * 60
                - 601}} s, empty: 600 s } }] }
            loading: { face: { at: pit, material: ore, loaders: [{{string.Join(", ", loaders)}}], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks:
                truck: { payload: 180 t, failures: { any: { every: { exponential: 60 h }, repair: { exponential: {{repairHours}} h } } } }
              loaders: { shovel: { load: 1 s } }
            dispatch: fixed
            fleet:
              trucks: [{{string.Join(", ", loaders.Select(name => $"{{ model: truck, loader: {name} }}"))}}]
              loaders: { {{string.Join(", ", loaders.Select(name => $"{name}: {{ model: shovel }}"))}} }
            calendar: { fuel: { for: {{fuelFor}} min, every: {{fuelEvery}} min } }
            """
        );
    }
}
