namespace MineSim.Verification.Tests;

/// <summary>
/// Trucks that are fit by chance and operators who are present by chance: the least of two binomial numbers. One shift
/// a day. The road is endless, so that nothing happens but shifts.
/// </summary>
public class CrewedTrucksTests
{
    [Theory]
    [InlineData(40, 35.593732, 0.719741)]
    [InlineData(44, 37.581283, 0.275642)]
    [InlineData(48, 38.173226, 0.041654)]
    public void Shifts_are_staffed_as_computed(int operators, double crewed, double isShort)
    {
        var spec = Scenario.Read(Mine(operators));

        var result = Confidence.Experiment(spec);

        Confidence.Holds(crewed, result.Figures("people_assigned", "drive"));
        // One percent of a chance of 4 % would take ten million shifts; so the width is held to that of the likelier
        // side.
        var shortShifts = result.Figures("short_shifts", "drive");
        if (isShort > 0.1)
            Confidence.Holds(isShort, shortShifts);
        else
            Confidence.Holds(1 - isShort, shortShifts.Select(share => 1 - share));
    }

    private static string Mine(int operators) =>
        $$"""
            minesim: 1
            name: Crewed trucks
            start: 2028-01-01
            duration: 45000 d
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
