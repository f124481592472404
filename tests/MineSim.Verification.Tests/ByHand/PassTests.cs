using MineSim.Mine.Dispatch;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Loads made by passes, to be followed with pencil and paper: 2.4 t/m³ in the ground and 20% of swell make 2 t of a
/// loose m³, so 30 m³ are 60 t. For a truck of 220 t the fourth pass, to 240 t, is nearer than three.
/// </summary>
public class PassTests
{
    private const string Ore = "{ ore: { bank-density: 2.4 t/m3, swell: 20 %";

    [Fact]
    public void Payload_and_time_follow_from_the_passes()
    {
        // 7 min empty, 4 passes of 30 s, 8 min loaded, 2 min to tip: 19 min.
        var record = Record.Of(Mine("", ""));

        Assert.All(
            record.Rows<CycleRow>(),
            load => Assert.Equal((240, 2.0), (Math.Round(load.PayloadT, 9), Math.Round(load.LoadH * 60, 9)))
        );
        Assert.Equal([19, 38, 57], record.TipMinutes("truck-01").Take(3));
    }

    [Fact]
    public void Hard_rock_takes_longer_and_a_waiting_bucket_is_in_the_air()
    {
        Assert.All(
            Record.Of(Mine(", dig-factor: 1.5", "")).Rows<CycleRow>(),
            load => Assert.Equal(3, load.LoadH * 60, 1e-9)
        );

        // The shovel alone with its truck digs the first bucket while that is away: 12 s + 3 × 30 s.
        Assert.All(
            Record.Of(Mine("", ", first-bucket: 12 s")).Rows<CycleRow>(),
            load => Assert.Equal(102 / 60.0, load.LoadH * 60, 1e-9)
        );
    }

    [Fact]
    public void A_truck_that_waits_gives_the_shovel_only_its_spotting_to_dig_in()
    {
        // 30 trucks: the shovel always has one waiting, and spotting takes 10 s: 30 − 10 = 20 s are left of the first
        // pass.
        var record = Record.Of(Mine("", ", first-bucket: 12 s", trucks: 30, truck: ", spot: 10 s"));

        Assert.All(record.Rows<CycleRow>().Skip(60), load => Assert.Equal(110 / 60.0, load.LoadH * 60, 1e-9));
        Assert.Equal(48 * 60 / 2, record.Kpi("loads"), 15.0);
    }

    [Fact]
    public void Old_files_may_say_what_the_first_bucket_takes_too()
    {
        var record = Record.Of(
            Scenario.Read(Text(Ore + " } }", "{ bucket: 60 t, pass: 30 s, first-bucket: 12 s }", 1, ""))
        );

        Assert.All(
            record.Rows<CycleRow>(),
            load => Assert.Equal((220, 102), (load.PayloadT, Math.Round(load.LoadH * 3600, 6)))
        );
    }

    [Fact]
    public void The_policy_is_among_the_figures_and_so_is_what_breaks_it()
    {
        var record = Record.Of(Mine("", "", truck: ", payload-policy: { over-110: 5 % }"));

        Assert.Equal((0.05, 0), (record.Kpi("payload_limit_110", "truck"), record.Kpi("payload_limit_120", "truck")));
        Assert.Equal(0, record.Kpi("payload_over_110", "truck"));
        Assert.DoesNotContain(
            Record.Of(Mine("", "")).Rows<KpiRow>(),
            row => row.Kpi.StartsWith("payload_limit", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Dispatchers_reckon_with_what_the_passes_give()
    {
        var spec = Mine(", dig-factor: 1.5", "");
        var seen = (Tonnes: 0.0, Hours: 0.0);
        Record.Of(spec, dispatch: view => new Looking(view, figures => seen = figures));

        Assert.Equal((240, 0.05), (Math.Round(seen.Tonnes, 9), Math.Round(seen.Hours, 9)));
    }

    private static MineSiteSpec Mine(string ore, string shovel, int trucks = 1, string truck = "") =>
        Scenario.Read(Text($"{Ore}{ore} }} }}", $"{{ bucket-volume: 30 m3, pass: 30 s{shovel} }}", trucks, truck));

    private static string Text(string materials, string shovel, int trucks, string truck) =>
        $$"""
            minesim: 1
            name: Passes
            start: 2028-01-01
            duration: 2 d
            materials: {{materials}}
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher } }
            models:
              trucks: { truck: { payload: 220 t, dump: 2 min{{truck}} } }
              loaders: { shovel: {{shovel}} }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            """;

    /// <summary>Sends trucks to the first candidate, and tells what it is seen to load.</summary>
    private sealed class Looking(MineView mine, Action<(double Tonnes, double Hours)> tell) : IDispatchPolicy
    {
        public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
        {
            tell((candidates[0].PayloadTonnes(truck), mine.Loaders[0].ServiceHours(truck)));
            return candidates[0];
        }
    }
}
