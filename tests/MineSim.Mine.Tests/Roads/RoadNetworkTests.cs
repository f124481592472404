using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class RoadNetworkTests
{
    private static readonly Distribution NoVariation = Distribution.Constant(1);

    private static readonly Gen<RoadSegmentSpec> Segment = Gen.Select(
            Gen.Int[0, 6],
            Gen.Int[0, 6],
            Gen.Bool,
            Gen.Double[0, 1],
            Gen.Double[0, 1]
        )
        .Select(
            (from, to, twoWay, loaded, empty) =>
                new RoadSegmentSpec(
                    $"n{from}",
                    $"n{to}",
                    twoWay,
                    null,
                    Distribution.Constant(loaded),
                    Distribution.Exponential(empty + 0.01)
                )
        );

    [Fact]
    public void Routes_are_as_short_as_the_shortest_of_all_ways() =>
        Gen.Select(Segment.Array[1, 14], Gen.Bool)
            .Sample(
                (segments, loaded) =>
                {
                    var routes = new RoadNetwork(new(segments, NoVariation)).RoutesFrom("n0", loaded);

                    var shortest = Relaxed(segments, loaded);
                    Assert.Equal(shortest.Keys.Order(), routes.Keys.Order());
                    Assert.All(shortest, way => Assert.Equal(way.Value, routes[way.Key].MeanHours, 1e-9));
                }
            );

    [Fact]
    public void A_one_way_segment_is_not_driven_back()
    {
        var network = new RoadNetwork(
            new([new("a", "b", false, null, Distribution.Constant(1), Distribution.Constant(1))], NoVariation)
        );

        Assert.Contains("b", network.RoutesFrom("a", loaded: true).Keys);
        Assert.DoesNotContain("a", network.RoutesFrom("b", loaded: true).Keys);
    }

    [Fact]
    public void A_trip_adds_up_constant_and_drawn_segments_and_varies_as_a_whole()
    {
        var network = new RoadNetwork(
            new(
                [
                    new("a", "b", true, null, Distribution.Constant(1), Distribution.Constant(1)),
                    new("b", "c", true, null, Distribution.Uniform(1, 3), Distribution.Constant(1)),
                ],
                Distribution.Constant(1.5)
            )
        );
        var stream = new RandomStream(1, 0, "truck-01", "travel");

        var trips = Enumerable
            .Range(0, 1000)
            .Select(_ => network.RoutesFrom("a", loaded: true)["c"].Sample(stream))
            .ToArray();

        Assert.InRange(trips.Min(), 3, 3.1);
        Assert.InRange(trips.Max(), 5.9, 6);
        Assert.Equal(3, network.RoutesFrom("a", loaded: true)["c"].MeanHours, 1e-12);
    }

    /// <summary>Bellman and Ford's way: as many rounds over all segments as there are nodes.</summary>
    private static Dictionary<string, double> Relaxed(RoadSegmentSpec[] segments, bool loaded)
    {
        var hours = new Dictionary<string, double> { ["n0"] = 0 };
        for (var round = 0; round < 8; round++)
        {
            foreach (var segment in segments)
            {
                var time = loaded ? segment.LoadedTime.Mean : segment.EmptyTime.Mean;
                Reach(segment.From, segment.To, time);
                if (segment.TwoWay)
                    Reach(segment.To, segment.From, time);
            }
        }

        return hours;

        void Reach(string from, string to, double time)
        {
            if (hours.TryGetValue(from, out var start) && start + time < hours.GetValueOrDefault(to, double.MaxValue))
                hours[to] = start + time;
        }
    }
}
