using MineSim.Kernel;

namespace MineSim.Mine.Tests;

public class TravelProfileTests
{
    private static readonly TruckModelSpec _model = new("truck", Distribution.Constant(220), Distribution.Constant(0), Distribution.Constant(0), null, ReliabilitySpec.Perfect)
    {
        Drive = new(160, 1700, 60),
    };

    private static readonly MineSpec _mine = new()
    {
        Materials = [],
        Roads = new([Segment("pit", "exit", 1, new(0.1, 0.02)), Segment("exit", "crusher", 3, new(0, 0.02)), Segment("exit", "yard", 1, null)], Distribution.Constant(1)),
        Faces = [new("face", "pit", "ore", [], [])],
        Dumps = [],
        Loaders = [],
        Trucks = [],
    };

    [Fact]
    public void A_profile_leads_from_standstill_to_standstill_over_the_whole_way()
    {
        var points = TravelProfile.Of(_mine, _model, "face", "crusher", loaded: true);

        Assert.Equal((0, 0), (points[0].SpeedKmH, points[^1].SpeedKmH));
        Assert.Equal(4, points[^1].DistanceKm, 1e-9);
        Assert.True(points.Zip(points.Skip(1)).All(pair => pair.Second.TimeH >= pair.First.TimeH));
        Assert.All(points.Where(p => p.DistanceKm < 0.999), p => Assert.Equal(0.1, p.Grade));
    }

    [Fact]
    public void What_has_no_profile_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TravelProfile.Of(_mine, _model with { Drive = null }, "face", "crusher", loaded: true));
        Assert.Throws<ArgumentException>(() => TravelProfile.Of(_mine, _model, "face", "yard", loaded: true));
        Assert.Throws<ArgumentException>(() => TravelProfile.Of(_mine, _model, "face", "moon", loaded: true));
    }

    private static RoadSegmentSpec Segment(string from, string to, double km, HaulRoadSpec? road) =>
        new(from, to, true, km, Distribution.Constant(1), Distribution.Constant(1)) { Road = road };
}
