using MineSim.Cli.Showing;
using MineSim.Experiments.Replications;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Reports.Sections;
using MineSim.Spec;
using MineSim.Spec.Roads;
using MineSim.Verbs.Running;
using Spectre.Console;

namespace MineSim.Cli.Tests;

/// <summary>
/// A run with figures of a plausible size, and no mine behind them, so that what is shown does not move with the model.
/// </summary>
internal static class FakeRun
{
    private const double Year = 8760;

    public static RunPlan Plan { get; } =
        new()
        {
            Options = new RunOptions("scenarios/reko-diq-phase-1.yaml"),
            Spec = new MineAloneSpec
            {
                Name = "Reko Diq phase 1, first production year",
                Start = new DateOnly(2028, 1, 1),
                DurationHours = Year,
                Seed = 20280101,
                Replications = 100,
                Mine = new MineSpec
                {
                    Materials = [],
                    Roads = new RoadNetworkSpec([], Distribution.Constant(1)),
                    Faces = [],
                    Dumps = [],
                    Loaders = [],
                    Trucks = [],
                },
            },
            ResolvedScenario = "",
            Folder = "runs/reko-diq-phase-1",
            Detail = Detail.Shift,
        };

    public static RunResult Result(Func<KpiRow, bool>? keep = null, int replications = 100)
    {
        var result = MonteCarlo.Run(
            (number, record, _) => record.Rows<KpiRow>().AddRange(Kpis(number).Where(keep ?? (_ => true))),
            Plan.Spec.Seed,
            new MonteCarloOptions { Replications = replications, Threads = 2 },
            null,
            null,
            TestContext.Current.CancellationToken
        );
        return RunResult.Of(Plan, result) with
        {
            Threads = 2,
            Progress = new ReplicationProgress(
                replications,
                0,
                replications,
                0,
                26_700_000,
                TimeSpan.FromSeconds(31.4),
                TimeSpan.Zero
            ),
        };
    }

    public static string Show(int width, Action<Terminal> show)
    {
        using var text = new StringWriter();
        var console = Terminal.Plain(text, width);
        show(new Terminal(console, console));
        return text.ToString();
    }

    /// <summary>Writes the sections of these titles, those that the figures are enough for.</summary>
    public static void Sections(IAnsiConsole console, IReadOnlyList<string> titles, Findings findings)
    {
        foreach (var section in SummarySections.Of(findings).Where(section => titles.Contains(section.Title)))
            SectionWriting.Write(console, section);
    }

    // A wave between −1 and 1 stands for chance.
    private static IEnumerable<KpiRow> Kpis(int replication)
    {
        var luck = Math.Sin(replication * 2.3) * Math.Cos(replication * 0.7);
        var tonnes = new[] { ("sulphide-ore", 43.1e6, 45.0e6), ("oxide-waste", 46.9e6, 46.0e6), ("", 90.0e6, 91.0e6) };
        foreach (var (material, mean, plan) in tonnes)
        {
            yield return KpiRow.Stored("tonnes", material, "t", mean * (1 + (0.05 * luck)));
            yield return KpiRow.Stored("plan_tonnes", material, "t", plan);
        }

        yield return KpiRow.Stored("loads", "", "1", 267_000 * (1 + (0.05 * luck)));
        foreach (
            var (category, share) in new (string, double)[]
            {
                ("travel_empty", 0.186),
                ("queue_loader", 0.094),
                ("spot", 0.021),
                ("load", 0.081),
                ("travel_loaded", 0.231),
                ("queue_dump", 0.032),
                ("dump", 0.036),
                ("no_loader", 0.012),
                ("shift_change", 0.025),
                ("meal", 0.071),
                ("fuel", 0.013),
                ("blast", 0.018),
                ("weather", 0.021),
                ("no_operator", 0.019),
                ("wait_repair", 0.031),
                ("repair", 0.109),
            }
        )
        {
            yield return KpiRow.Stored("truck_time", category, "h", 18 * Year * share * (1 + (0.1 * luck)));
        }

        foreach (
            var (category, share) in new (string, double)[]
            {
                ("spot", 0.081),
                ("load", 0.362),
                ("wait_truck", 0.231),
                ("shift_change", 0.026),
                ("meal", 0.075),
                ("blast", 0.018),
                ("weather", 0.021),
                ("no_operator", 0.041),
                ("wait_repair", 0.022),
                ("repair", 0.123),
            }
        )
        {
            yield return KpiRow.Stored("loader_time", category, "h", 7 * Year * share * (1 + (0.1 * luck)));
        }

        foreach (
            var (name, share) in new (string, double)[]
            {
                ("truck_availability", 0.86),
                ("truck_use_of_availability", 0.79),
                ("truck_utilisation", 0.681),
                ("loader_availability", 0.855),
                ("loader_use_of_availability", 0.788),
                ("loader_utilisation", 0.674),
            }
        )
        {
            yield return KpiRow.Stored(name, "", "1", share * (1 + (0.01 * luck)));
        }

        foreach (
            var (machine, shares) in new (string, double[])[]
            {
                ("truck", [1, 1, 0.86, 0.808, 0.681, 0.555]),
                ("loader", [1, 1, 0.855, 0.793, 0.674, 0.443]),
            }
        )
        {
            foreach (
                var (level, share) in new[]
                {
                    "calendar",
                    "scheduled",
                    "available",
                    "operating",
                    "working",
                    "productive",
                }.Zip(shares)
            )
            {
                yield return KpiRow.Stored($"{machine}_usage", level, "h", 18 * Year * share);
            }
        }

        foreach (
            var (stage, minutes) in new (string, double)[]
            {
                ("travel_empty", 6.4),
                ("queue_loader", 3.2),
                ("spot", 0.7),
                ("load", 2.8),
                ("travel_loaded", 7.9),
                ("queue_dump", 1.1),
                ("dump", 1.3),
            }
        )
        {
            yield return KpiRow.Stored("cycle_stage", stage, "min", minutes * (1 + (0.04 * luck)));
        }

        yield return KpiRow.Stored("cycle_time", "", "min", 23.4 + luck);
        yield return KpiRow.Stored("match_factor", "", "1", 0.87 + (0.01 * luck));
        yield return KpiRow.Stored("tonnes_per_truck_hour", "", "t/h", 571 + (9 * luck));
        yield return KpiRow.Stored("potential_tonnes", "", "t", 148.86e6 * (1 + (0.01 * luck)));
        yield return KpiRow.Stored("tonnes_lost", "capacity", "t", 91.0e6 - (148.86e6 * (1 + (0.01 * luck))));
        foreach (
            var (cause, share) in new (string, double)[]
            {
                ("queue_loader", 0.138),
                ("queue_dump", 0.047),
                ("no_loader", 0.018),
                ("delays", 0.186),
                ("weather", 0.031),
                ("no_operator", 0.028),
                ("wait_repair", 0.046),
                ("repair", 0.160),
            }
        )
        {
            yield return KpiRow.Stored("tonnes_lost", cause, "t", 90e6 * share * (1 - (0.2 * luck)));
        }

        foreach (
            var (skill, required, missing) in new[]
            {
                ("drive-980e", 16.4, 0.61),
                ("rope-shovel", 1.8, 0.09),
                ("excavator", 2.7, 0.0),
            }
        )
        {
            yield return KpiRow.Stored("people_required", skill, "1", required);
            yield return KpiRow.Stored("people_present", skill, "1", required * 1.7);
            yield return KpiRow.Stored("people_licensed", skill, "1", required * 1.2);
            yield return KpiRow.Stored("people_short", skill, "1", missing * (1 - (0.3 * luck)));
            yield return KpiRow.Stored("short_shifts", skill, "1", Math.Min(1, missing * 0.5));
        }
    }
}
