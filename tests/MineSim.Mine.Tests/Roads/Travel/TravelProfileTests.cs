using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class TravelProfileTests
{
    private static readonly TruckModelSpec Model = new(
        "truck",
        Distribution.Constant(220),
        Distribution.Constant(0),
        Distribution.Constant(0),
        null,
        ReliabilitySpec.Perfect
    )
    {
        Drive = new(160, 1700, 60),
    };

    private static readonly MineSpec Mine = new()
    {
        Materials = [],
        Roads = new(
            [
                Segment("pit", "exit", 1, new(0.1, 0.02)),
                Segment("exit", "crusher", 3, new(0, 0.02)),
                Segment("exit", "yard", 1, null),
            ],
            Distribution.Constant(1)
        ),
        Faces = [new("face", "pit", "ore", [], [])],
        Dumps = [],
        Loaders = [],
        Trucks = [],
    };

    [Fact]
    public void A_profile_leads_from_standstill_to_standstill_over_the_whole_way()
    {
        var points = TravelProfile.Of(Mine, Model, "face", "crusher", loaded: true);

        Assert.Equal((0, 0), (points[0].SpeedKmH, points[^1].SpeedKmH));
        Assert.Equal(4, points[^1].DistanceKm, 1e-9);
        Assert.True(points.Zip(points.Skip(1)).All(pair => pair.Second.TimeH >= pair.First.TimeH));
        Assert.All(points.Where(p => p.DistanceKm < 0.999), p => Assert.Equal(0.1, p.Grade));
    }

    [Fact]
    public void Its_segments_take_what_the_route_takes()
    {
        var model = Model with
        {
            Fuel = new(0.25, 40) { AuxiliaryKw = 50 },
            Trolley = new(3000, 0.9),
        };
        var segments = Mine
            .Roads.Segments.Select(
                (segment, i) => segment with { Road = segment.Road is { } road ? road with { Trolley = i == 0 } : null }
            )
            .ToArray();
        var mine = Mine with { Roads = Mine.Roads with { Segments = segments } };

        var profile = TravelProfile.Drive(mine, model, "face", "crusher", loaded: true);
        var route = new RoadNetwork(mine.Roads, model).RoutesFrom("pit", loaded: true)["crusher"];

        Assert.Equal(["pit", "exit"], profile.Segments.Select(segment => segment.From));
        Assert.Equal(route.MeanHours, profile.Segments.Sum(segment => segment.TimeH), 1e-9);
        Assert.Equal(route.Use.Km, profile.Segments.Sum(segment => segment.LengthKm), 1e-9);
        Assert.Equal(route.Use.Litres, profile.Segments.Sum(segment => segment.FuelL), 1e-9);
        Assert.Equal(route.Use.LineKwh, profile.Segments.Sum(segment => segment.LineKwh), 1e-9);
        Assert.Equal(profile.Segments[0].PulledKwh / 0.9, profile.Segments[0].LineKwh, 1e-9);
        Assert.Equal(40 * profile.Segments[0].TimeH, profile.Segments[0].FuelL, 1e-9);
    }

    [Fact]
    public void What_has_no_profile_is_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            TravelProfile.Of(Mine, Model with { Drive = null }, "face", "crusher", loaded: true)
        );
        Assert.Throws<ArgumentException>(() => TravelProfile.Of(Mine, Model, "face", "yard", loaded: true));
        Assert.Throws<ArgumentException>(() => TravelProfile.Of(Mine, Model, "face", "moon", loaded: true));
    }

    private static RoadSegmentSpec Segment(string from, string to, double km, HaulRoadSpec? road) =>
        new(from, to, true, km, Distribution.Constant(1), Distribution.Constant(1)) { Road = road };
}
