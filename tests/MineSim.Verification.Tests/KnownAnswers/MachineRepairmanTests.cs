namespace MineSim.Verification.Tests;

/// <summary>
/// Machines that break down, and crews, technicians or bays that are the servers: the finite-source queue. Each truck
/// has a loader and a road of its own
/// pace, so that it never waits for another; its cycle of 2000 h holds one second of loading, the only time in which a
/// breakdown does not show at once.
/// </summary>
public class MachineRepairmanTests
{
    [Theory]
    [InlineData(20, 1, 60, 4, 0.715805, 5.683898, 19.821701, 600_000, "repair-crews: 1")]
    [InlineData(20, 2, 60, 4, 0.913419, 1.731630, 1.687304, 1_800_000, "repair-crews: 2")]
    [InlineData(20, 3, 60, 8, 0.841652, 3.166950, 3.288330, 1_250_000, "repair-crews: 3")]
    [InlineData(20, 1, 60, 4, 0.715805, 5.683898, 19.821701, 600_000, "technicians: { mechanic: 1, electrician: 4 }")]
    [InlineData(
        20,
        2,
        60,
        4,
        0.913419,
        1.731630,
        1.687304,
        1_800_000,
        "technicians: 20, workshop: { bays: { heavy: 2, tyre: 1 } }"
    )]
    [InlineData(
        20,
        3,
        60,
        8,
        0.841652,
        3.166950,
        3.288330,
        1_250_000,
        "technicians: { mechanic: 3 }, workshop: { bays: { heavy: 20 } }"
    )]
    public void Machines_wait_for_crews_as_computed(
        int trucks,
        int servers,
        double life,
        double repair,
        double availability,
        double down,
        double wait,
        double hours,
        string maintenance
    )
    {
        var spec = Scenario.Read(Mine(trucks, maintenance, life, repair, hours));
        Assert.Contains($"{servers}", maintenance, StringComparison.Ordinal);

        var result = Confidence.Experiment(spec);

        Confidence.Holds(availability, result.Figures("truck_availability"));
        var waiting = result.Figures("truck_time", "wait_repair");
        var repaired = result.Figures("truck_time", "repair");
        Confidence.Holds(down, waiting.Zip(repaired, (w, r) => (w + r) / hours));
        Confidence.Holds(life, result.Figures("truck_mtbf"));
        Confidence.Holds(repair, result.Figures("truck_mttr"));
        // Alternating renewals: a machine is up for a life, then down for a wait and a repair.
        Confidence.Holds(
            availability,
            result
                .Figures("truck_mtbf")
                .Zip(result.Figures("truck_mttr"), result.Figures("truck_repair_wait"))
                .Select(each => each.First / (each.First + each.Second + each.Third))
        );
        // Little's law: those who wait are breakdowns per hour times the wait of each.
        Confidence.Holds(trucks * availability / life * wait, waiting.Select(w => w / hours));
    }

    [Theory]
    [InlineData(1, 0.6)]
    [InlineData(2, 2 / 3.0)]
    public void Two_machines_share_one_repairer_or_have_one_each(int crews, double availability)
    {
        var spec = Scenario.Read(Mine(2, $"repair-crews: {crews}", 1, 0.5, 20_000));

        Confidence.Holds(availability, Confidence.Experiment(spec).Figures("truck_availability"));
    }

    private static string Mine(int trucks, string maintenance, double life, double repair, double hours)
    {
        var loaders = Enumerable.Range(1, trucks).Select(n => $"shovel-{n}").ToArray();
        return FormattableString.Invariant(
            $$"""
            minesim: 1
            name: Machine repairman
            start: 2028-01-01
            duration: {{hours + 1000}} h
            warm-up: 1000 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, dump], time: 1000 h }] }
            loading: { face: { at: pit, material: ore, loaders: [{{string.Join(", ", loaders)}}], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks:
                truck: { payload: 100 t, failures: { any: { every: { exponential: {{life}} h }, repair: { exponential: {{repair}} h }, needs: { skill: mechanic, bay: heavy } } } }
              loaders: { shovel: { load: 1 s } }
            dispatch: fixed
            fleet:
              trucks: [{{string.Join(", ", loaders.Select(name => $"{{ model: truck, loader: {name} }}"))}}]
              loaders: { {{string.Join(", ", loaders.Select(name => $"{name}: {{ model: shovel }}"))}} }
            maintenance: { {{maintenance}} }
            """
        );
    }
}
