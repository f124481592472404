using CsCheck;
using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What holds for the time of every machine in every mine.</summary>
public class TimeInvariantTests
{
    private const int Mines = 150;

    [Fact]
    public void Every_machine_s_categories_add_up_to_every_shift_to_the_tick() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var rows = Record
                    .Of(spec)
                    .Rows<EquipmentTimeRow>()
                    .ToLookup(row => (row.Day, row.Shift, row.Machine), row => Clock.FromHours(row.TimeH));
                foreach (var (machine, arrives) in Machines(spec.Mine))
                {
                    foreach (var (day, shift, start, end) in Shifts(spec))
                        Assert.Equal(Math.Max(0, end - Math.Max(start, arrives)), rows[(day, shift, machine)].Sum());
                }
            },
            iter: Mines
        );

    [Fact]
    public void The_stages_of_a_cycle_add_up_to_the_time_from_tip_to_tip() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var cycles = Record.Of(spec).Rows<CycleRow>().ToLookup(row => row.Truck);
                foreach (var (truck, arrives) in Machines(spec.Mine))
                {
                    var before = arrives;
                    foreach (var row in cycles[truck])
                    {
                        var end = Clock.FromHours(row.EndH);
                        Assert.Equal(end - before, Stages(row).Sum(Clock.FromHours));
                        before = end;
                    }
                }
            },
            iter: Mines
        );

    [Fact]
    public void Trucks_and_loaders_agree_on_loading_and_on_one_side_on_spotting() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.Equal(Ticks(TimeCategory.Load, ofTrucks: true), Ticks(TimeCategory.Load, ofTrucks: false));
                var spotting = (
                    OfTrucks: Ticks(TimeCategory.Spot, ofTrucks: true),
                    OfLoaders: Ticks(TimeCategory.Spot, ofTrucks: false)
                );
                if (spec.Mine.Faces.All(face => face.Sides == 1))
                    Assert.Equal(spotting.OfTrucks, spotting.OfLoaders);
                else
                    Assert.True(spotting.OfTrucks >= spotting.OfLoaders);

                long Ticks(TimeCategory category, bool ofTrucks) =>
                    record
                        .Rows<EquipmentTimeRow>()
                        .Where(row =>
                            row.Category == category
                            && row.Machine.StartsWith("truck-", StringComparison.Ordinal) == ofTrucks
                        )
                        .Sum(row => Clock.FromHours(row.TimeH));
            },
            iter: Mines
        );

    [Fact]
    public void What_trucks_wait_on_the_road_is_known_by_place() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var roads = spec.Mine.Roads;
                if (!roads.CanHoldTrucks)
                    return;
                var crossings = roads.Junctions.Count > 0 ? record.Kpi("junction_wait") : 0;
                Assert.Equal(record.Rows<RoadUseRow>().Sum(row => row.JunctionWaitH), crossings, 1e-6);
                Assert.Equal(
                    record.Kpi("truck_time", "queue_road"),
                    record.Rows<RoadUseRow>().Sum(row => row.WaitH)
                        + crossings
                        + (roads.Closures.Count > 0 ? record.Kpi("closed_road_wait") : 0),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void No_more_machines_are_mended_than_there_are_crews() =>
        RandomSite
            .Any.Where(spec => spec.Mine.Maintenance.RepairCrews is not null)
            .Select(WithoutUnfitShifts)
            .Sample(
                spec =>
                {
                    var repaired = Record
                        .Of(spec)
                        .Rows<EquipmentTimeRow>()
                        .Where(row => row.Category == TimeCategory.Repair)
                        .ToLookup(row => (row.Day, row.Shift), row => Clock.FromHours(row.TimeH));
                    foreach (var (day, shift, start, end) in Shifts(spec))
                        Assert.True(repaired[(day, shift)].Sum() <= spec.Mine.Maintenance.RepairCrews * (end - start));
                },
                iter: Mines
            );

    private static double[] Stages(CycleRow row) =>
        [
            row.TravelEmptyH,
            row.QueueLoaderH,
            row.SpotH,
            row.LoadH,
            row.TravelLoadedH,
            row.QueueDumpH,
            row.DumpH,
            row.QueueRoadH,
            row.StoppedH,
        ];

    private static IEnumerable<(string Name, long Arrives)> Machines(MineSpec mine) =>
        [
            .. mine.Loaders.Select(l => (l.Name, Clock.FromHours(l.ArrivesHour))),
            .. mine
                .Trucks.SelectMany(g => Enumerable.Repeat(g, g.Count))
                .Select((g, i) => ($"truck-{i + 1:00}", Clock.FromHours(g.ArrivesHour))),
        ];

    private static IEnumerable<(int Day, string Shift, long Start, long End)> Shifts(MineSiteSpec spec)
    {
        var runEnd = Clock.FromHours(spec.DurationHours);
        for (var day = -1; day * Clock.TicksPerDay < runEnd; day++)
        {
            foreach (var shift in spec.Mine.Calendar.Shifts)
            {
                var start = day * Clock.TicksPerDay + Clock.FromHours(shift.StartHour);
                var end = start + Clock.FromHours(shift.LengthHours);
                if (end > 0 && start < runEnd)
                    yield return (day, shift.Name, Math.Max(0, start), Math.Min(end, runEnd));
            }
        }
    }

    private static MineSiteSpec WithoutUnfitShifts(MineSiteSpec spec) =>
        spec with
        {
            Mine = spec.Mine with
            {
                Loaders =
                [
                    .. spec.Mine.Loaders.Select(l =>
                        l with
                        {
                            Model = l.Model with { Reliability = l.Model.Reliability with { ShiftAvailability = 1 } },
                        }
                    ),
                ],
                Trucks =
                [
                    .. spec.Mine.Trucks.Select(t =>
                        t with
                        {
                            Model = t.Model with { Reliability = t.Model.Reliability with { ShiftAvailability = 1 } },
                        }
                    ),
                ],
            },
        };
}
