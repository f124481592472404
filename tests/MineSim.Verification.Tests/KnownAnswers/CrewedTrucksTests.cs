namespace MineSim.Verification.Tests;

/// <summary>
/// Trucks that are fit by chance and operators who are present by chance: the least of two binomial numbers. One shift
/// a day. The road is endless, so that nothing happens but shifts.
/// </summary>
public class CrewedTrucksTests
{
    [Theory]
    [InlineData(40, 35.593732, 0.719741, 6_000)]
    [InlineData(44, 37.581283, 0.275642, 30_000)]
    [InlineData(48, 38.173226, 0.041654, 240_000)]
    public void Shifts_are_staffed_as_computed(int operators, double crewed, double isShort, int days)
    {
        var spec = Scenario.Read(Mine(operators, days));

        var result = Confidence.Experiment(spec);

        Confidence.Holds(crewed, result.Figures("people_assigned", "drive"));
        Confidence.Holds(isShort, result.Figures("short_shifts", "drive"));
    }

    private static string Mine(int operators, int days) => $$"""
        minesim: 1
        name: Crewed trucks
        start: 2028-01-01
        duration: {{days}} d
        materials: { ore: {} }
        roads: { segments: [{ between: [pit, dump], time: 1000 y }] }
        loading: { face: { at: pit, material: ore, loaders: shovel, to: dump } }
        dumping: { dump: { at: dump } }
        models:
          trucks: { truck: { payload: 100 t, skill: drive, shift-availability: 85 % } }
          loaders: { shovel: { load: 3 min, skill: dig } }
        fleet:
          trucks: [{ model: truck, count: 45 }]
          loaders: { shovel: { model: shovel } }
        workforce:
          absence: 10 %
          people:
            - { role: driver, count: {{operators}}, skills: drive }
            - { role: digger, skills: dig }
        """;
}
