using CsCheck;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Calendars;

namespace MineSim.Verification.Tests;

/// <summary>Nobody is forgotten: who waits is called when there is work.</summary>
public class WorkGoesOnTests
{
    private const int Mines = 150;

    [Fact]
    public void Where_nothing_breaks_every_truck_works_to_the_end() =>
        RandomSite
            .Any.Select(WhereNothingBreaks)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec);
                    var lastTip = record
                        .Rows<CycleRow>()
                        .GroupBy(row => row.Truck)
                        .ToDictionary(g => g.Key, g => g.Max(row => row.EndH));
                    Assert.Equal(spec.Mine.Trucks.Sum(group => group.Count), lastTip.Count);
                    Assert.All(
                        lastTip.Values,
                        hour => Assert.InRange(hour, spec.DurationHours - 48, spec.DurationHours)
                    );
                },
                iter: Mines
            );

    /// <summary>
    /// A mill that fails, with a full surge pile before it, held trucks at its crusher for the run's last two days.
    /// </summary>
    [Fact]
    public void Where_nothing_breaks_no_mill_does() =>
        RandomSite
            .Any.Where(spec => spec.Mine.Dumps.Any(dump => dump.Crusher?.Mill?.Failures.Count > 0))
            .Select(WhereNothingBreaks)
            .Sample(
                spec => Assert.All(spec.Mine.Dumps, dump => Assert.Empty(dump.Crusher?.Mill?.Failures ?? [])),
                iter: Mines
            );

    [Fact]
    public void Neither_junctions_nor_one_lane_roads_nor_roads_that_were_closed_lock_each_other() =>
        RandomSite
            .Any.Where(spec => spec.Mine.Roads.Junctions.Count > 0)
            .Select(Gen.Double[0.1, 30], Gen.Double[0.1, 8])
            .Sample(
                (spec, hour, length) =>
                {
                    var mine = WhereNothingBreaks(spec).Mine;
                    var closed = mine.Roads with
                    {
                        Segments =
                        [
                            .. mine.Roads.Segments.Select(segment =>
                                segment with
                                {
                                    OneLane = segment.OneLane ?? new(2),
                                }
                            ),
                        ],
                        Closures =
                        [
                            new("slide", "crossing", "face-0") { FromHour = hour, ToHour = hour + length },
                            new("spill", "dump-0", "crossing") { FromHour = hour / 2, ToHour = hour },
                        ],
                    };
                    var record = Record.Of(spec.WithoutPeople() with { Mine = mine with { Roads = closed } });
                    var lastTip = record
                        .Rows<CycleRow>()
                        .GroupBy(row => row.Truck)
                        .ToDictionary(g => g.Key, g => g.Max(row => row.EndH));
                    Assert.Equal(spec.Mine.Trucks.Sum(group => group.Count), lastTip.Count);
                    Assert.All(lastTip.Values, at => Assert.InRange(at, spec.DurationHours - 48, spec.DurationHours));
                },
                iter: Mines
            );

    [Fact]
    public void Where_nothing_breaks_no_truck_finds_all_loaders_out() =>
        RandomSite
            .Any.Select(WhereNothingBreaks)
            .Sample(spec => Assert.Equal(0, Record.Of(spec).Kpi("truck_time", "no_loader")), iter: Mines);

    [Fact]
    public void A_machine_stands_for_want_of_an_operator_only_while_nobody_licensed_is_free() =>
        RandomSite
            .Any.Where(spec => spec.WorkforceOrNull is not null)
            .Select(WithPeopleForAll)
            .Sample(
                spec =>
                    Assert.Equal(
                        0,
                        Record.Of(spec).Kpi("truck_time", "no_operator")
                            + Record.Of(spec).Kpi("loader_time", "no_operator")
                    ),
                iter: Mines
            );

    private static MineSiteSpec WhereNothingBreaks(MineSiteSpec spec)
    {
        var mine = Unbreakable.Of(spec).Mine;
        return spec.WithoutPeople() with
        {
            Mine = mine with
            {
                Loaders = [.. mine.Loaders.Select(l => l with { ArrivesHour = 0 })],
                Roads = mine.Roads with { Closures = [] },
                Calendar = mine.Calendar with
                {
                    Stops =
                    [
                        .. mine.Calendar.Stops.Where(stop => stop.Kind == MineStopKind.Blast && stop.Clears.Count == 0),
                    ],
                },
            },
        };
    }

    /// <summary>On every shift a driver for each truck and a digger for each loader.</summary>
    private static MineSiteSpec WithPeopleForAll(MineSiteSpec spec)
    {
        var panels = spec.Mine.Calendar.Shifts.Count;
        return spec.CrewedBy(
            new(
                new(1, 0, panels),
                [
                    new("driver", panels * spec.Mine.Trucks.Sum(group => group.Count), ["drive"]),
                    new("digger", panels * spec.Mine.Loaders.Count, ["dig"]),
                ],
                Absence: 0
            )
        );
    }
}
