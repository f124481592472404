using CsCheck;
using MineSim.Mine;
using MineSim.Site;

namespace MineSim.Verification.Tests;

/// <summary>Nobody is forgotten: who waits is called when there is work.</summary>
public class WorkGoesOnTests
{
    private const int Mines = 150;

    [Fact]
    public void Where_nothing_breaks_every_truck_works_to_the_end() =>
        RandomSite.Any.Select(WhereNothingBreaks).Sample(spec =>
        {
            var record = Record.Of(spec);
            var lastTip = record.Truckloads.GroupBy(row => row.Truck).ToDictionary(g => g.Key, g => g.Max(row => row.EndH));
            Assert.Equal(spec.Mine.Trucks.Sum(group => group.Count), lastTip.Count);
            Assert.All(lastTip.Values, hour => Assert.InRange(hour, spec.DurationHours - 48, spec.DurationHours));
        }, iter: Mines);

    [Fact]
    public void Neither_junctions_nor_one_lane_roads_nor_roads_that_were_closed_lock_each_other() =>
        RandomSite.Any.Where(spec => spec.Mine.Roads.Junctions.Count > 0).Select(Gen.Double[0, 30], Gen.Double[0.1, 8]).Sample((spec, hour, length) =>
        {
            var mine = WhereNothingBreaks(spec).Mine;
            var closed = mine.Roads with
            {
                Segments = [.. mine.Roads.Segments.Select(segment => segment with { OneLane = segment.OneLane ?? new(2) })],
                Closures = [new("slide", "crossing", "face-0") { FromHour = hour, ToHour = hour + length }, new("spill", "dump-0", "crossing") { FromHour = hour / 2, ToHour = hour }],
            };
            var record = Record.Of(spec with { Workforce = null, Mine = mine with { Roads = closed } });
            var lastTip = record.Truckloads.GroupBy(row => row.Truck).ToDictionary(g => g.Key, g => g.Max(row => row.EndH));
            Assert.Equal(spec.Mine.Trucks.Sum(group => group.Count), lastTip.Count);
            Assert.All(lastTip.Values, at => Assert.InRange(at, spec.DurationHours - 48, spec.DurationHours));
        }, iter: Mines);

    [Fact]
    public void Where_nothing_breaks_no_truck_finds_all_loaders_out() =>
        RandomSite.Any.Select(WhereNothingBreaks).Sample(spec =>
            Assert.Equal(0, Record.Of(spec).Kpi("truck_time", "no_loader")), iter: Mines);

    [Fact]
    public void A_machine_stands_for_want_of_an_operator_only_while_nobody_licensed_is_free() =>
        RandomSite.Any.Where(spec => spec.Workforce is not null).Select(WithPeopleForAll).Sample(spec =>
            Assert.Equal(0, Record.Of(spec).Kpi("truck_time", "no_operator") + Record.Of(spec).Kpi("loader_time", "no_operator")), iter: Mines);

    private static SiteSpec WhereNothingBreaks(SiteSpec spec) => spec with
    {
        Workforce = null,
        Mine = spec.Mine with
        {
            Loaders = [.. spec.Mine.Loaders.Select(l => l with { ArrivesHour = 0, Model = l.Model with { Reliability = ReliabilitySpec.Perfect } })],
            Trucks = [.. spec.Mine.Trucks.Select(t => t with { Model = t.Model with { Reliability = ReliabilitySpec.Perfect } })],
            Dumps = [.. spec.Mine.Dumps.Select(d => d with { Failures = [] })],
            Roads = spec.Mine.Roads with { Closures = [] },
            Calendar = spec.Mine.Calendar with { Stops = [.. spec.Mine.Calendar.Stops.Where(stop => stop.Kind == MineStopKind.Blast && stop.Clears.Count == 0)] },
        },
    };

    /// <summary>On every shift a driver for each truck and a digger for each loader.</summary>
    private static SiteSpec WithPeopleForAll(SiteSpec spec)
    {
        var panels = spec.Mine.Calendar.Shifts.Count;
        return spec with
        {
            Workforce = new(
                new(1, 0, panels),
                [
                    new("driver", panels * spec.Mine.Trucks.Sum(group => group.Count), ["drive"]),
                    new("digger", panels * spec.Mine.Loaders.Count, ["dig"]),
                ],
                Absence: 0),
        };
    }
}
