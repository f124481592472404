using MineSim.Spec.Calendars;
using MineSim.Spec.Ground;
using MineSim.Spec.Roads;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What may be wrong with roads is told with its path.</summary>
public class RoadMisuseTests
{
    private static readonly RoadSegmentSpec Ramp = SmallSite.Segment("pit", "crusher") with
    {
        LengthKm = 1,
        Road = new(0.08, 0.02),
    };

    private static readonly RoadWearSpec Wear = new(0.01, 1000, 0.02);

    private static readonly RoadNodeSpec[] Placed = [new("pit", 0, 0, 0), new("crusher", 1000, 0, 0)];

    /// <summary>A mine whose trucks obey physics.</summary>
    private static readonly MineSpec Hilly = SmallSite.Spec.Mine with
    {
        Roads = SmallSite.Spec.Mine.Roads with { Segments = [Ramp] },
        Trucks = [new(SmallSite.Truck with { Drive = new(160, 1700, 60) }, 3)],
    };

    private static readonly Dictionary<string, MineSpec> Broken = new()
    {
        ["Segments[1].To: this segment leads from 'pit' back to itself."] = With(SmallSite.Segment("pit", "pit")),
        ["Nodes[0].Name: no road segment leads to node 'pitt'. Did you mean 'pit'?"] = Roads(roads =>
            roads with
            {
                Nodes = [new("pitt", 0, 0, 0)],
            }
        ),
        ["Corners[0].Node: no road segment leads to node 'moon'."] = Roads(roads =>
            roads with
            {
                Corners = [new("moon", 9)],
            }
        ),
        ["Segments[0].LengthKm: a segment on which travel times follow from physics needs its length."] = Only(
            Ramp with
            {
                LengthKm = null,
            }
        ),
        ["Segments[0].LengthKm: length: 0.9 km is shorter than the straight way of 1 km between 'pit' and 'crusher'."] =
            Roads(roads => roads with { Segments = [Ramp with { LengthKm = 0.9 }], Nodes = Placed }),
        ["Segments[0].Road.Grade: grade: 8 % contradicts the coordinates of 'pit' and 'crusher', which give 0 %."] =
            Roads(roads => roads with { Nodes = Placed }),
        [
            "Segments[0]: trucks of model 'T-220' cannot start on this segment against 28 % of grade and rolling "
                + "resistance."
        ] = Only(Ramp with { Road = new(0.26, 0.02) }),
        [
            "Segments[0]: trucks of model 'T-220' cannot start on this segment against 30 % of grade and rolling "
                + "resistance, of which rain and wear add up to 20 %."
        ] = Raining(new("wet", 0.2, SmallSite.Hours(1)) { AtHourOfDay = 12 }),
        [
            "Mine.Faces[0].Dumps[0]: face 'north' cannot be reached from dump 'crusher': no road leads back from node "
                + "'crusher' to node 'pit'."
        ] = Only(Ramp with { TwoWay = false }),
        [
            "Mine.Faces[0].Dumps[0]: dump 'crusher' cannot be reached from face 'north': no road leads from node 'pit' "
                + "to node 'crusher'."
        ] = Only(SmallSite.Segment("crusher", "pit") with { TwoWay = false }),
        [
            "Mine.Plan.Rows[0].Dumps[0]: dump 'tip' cannot be reached from face 'north': no road leads from node 'pit' "
                + "to node 'tip'."
        ] = With(SmallSite.Segment("hill", "tip")) with
        {
            Dumps = [.. Hilly.Dumps, new("tip", "tip", 1, [])],
            Plan = new([new("week", 0, 168)], [new PlanRowSpec(0, "north", null, "ore", 100) { Dumps = ["tip"] }]),
        },
        [
            "Mine.Faces[0].Dumps[0]: trucks that have tipped at dump 'crusher' may be sent to face 'south', but no road "
                + "leads from node 'crusher' to node 'far'."
        ] = With(SmallSite.Segment("far", "crusher") with { TwoWay = false }, SmallSite.Segment("far", "tip")) with
        {
            Dumps = [.. Hilly.Dumps, new("tip", "tip", 1, [])],
            Faces = [.. Hilly.Faces, new("south", "far", "ore", ["shovel-2"], ["tip"])],
            Loaders = [.. Hilly.Loaders, Hilly.Loaders[0] with { Name = "shovel-2" }],
        },
        [
            "Mine.Calendar.ParkUp.At: face 'north' cannot be reached from the line-up: no road leads from node 'yard' "
                + "to node 'pit'."
        ] = With(SmallSite.Segment("pit", "yard") with { TwoWay = false }) with
        {
            Calendar = CalendarSpec.RoundTheClock with { ParkUp = new(0.1, "yard") },
        },
        ["Junctions[0].Node: there is no node 'piit'. Did you mean 'pit'?"] = Joining(new("piit", 0.01)),
        [
            "Junctions[0].Node: only one road leads to node 'pit', so that nobody drives through it; a junction is where "
                + "roads meet."
        ] = Joining(new("pit", 0.01)),
        [
            "Junctions[0].MainRoad[1]: main-road: no road leads from a node 'pot' to junction 'crusher'. Did you mean "
                + "'pit'?"
        ] = Joining(new("crusher", 0.01) { MainRoad = ["pit", "pot"] }),
        ["Junctions[0].MainRoad[1]: node 'pit' is named twice in this list."] = Joining(
            new("crusher", 0.01) { MainRoad = ["pit", "pit"] }
        ),
        ["Closures[0].To: there is no node 'crasher'. Did you mean 'crusher'?"] = Closed(
            new("repair", "pit", "crasher") { FromHour = 2, ToHour = 3 }
        ),
        ["Closures[0].From: no road segment joins 'pit' and 'pit'; a closure names the two nodes of one."] = Closed(
            new("repair", "pit", "pit") { FromHour = 2, ToHour = 3 }
        ),
        ["Closures[0].ToHour: to: the road must be opened after it is closed."] = Closed(
            new("repair", "pit", "crusher") { FromHour = 3, ToHour = 3 }
        ),
        [
            "Closures[0]: closure 'repair' has no end and leaves no way between face 'north' and its dumps; say with "
                + "'to' when the road is opened, or add a segment that leads round it."
        ] = Closed(new("repair", "pit", "crusher") { FromHour = 3 }),
        ["Rain[0].Wets[0].To: there is no node 'crasher'. Did you mean 'crusher'?"] = Raining(On("pit", "crasher")),
        ["Rain[0].Wets[0].From: no road segment joins 'pit' and 'pit'; 'wets' names the two nodes of one."] = Raining(
            On("pit", "pit")
        ),
        [
            "Rain[0].Wets[0].From: the road between 'crusher' and 'bend' has no rolling resistance to which rain 'wet' "
                + "could add."
        ] = Raining(On("crusher", "bend"), Ramp, SmallSite.Segment("crusher", "bend")),
        ["Rain[0]: no road segment has a length and a rolling resistance to which rain 'wet' could add."] = Raining(
            On(),
            SmallSite.Segment("pit", "crusher")
        ),
        ["Rain[0]: no truck has a 'drive', and without it none feels what rain 'wet' adds."] = Raining(On()) with
        {
            Trucks = SmallSite.Spec.Mine.Trucks,
        },
        ["Segments[0].Road.Wear: no truck has a 'drive', and without it none feels what wear adds."] = Only(
            Ramp with
            {
                Road = new(0.08, 0.02) { Wear = Wear },
            }
        ) with
        {
            Trucks = SmallSite.Spec.Mine.Trucks,
        },
        ["Graders: graders have nothing to do where no road has a 'wear'."] = Roads(roads =>
            roads with
            {
                Graders = new(1, 8),
            }
        ),
        ["Graders.From: from: no road wears by more than 2 %, so none would be graded."] = Roads(roads =>
            roads with
            {
                Segments = [Ramp with { Road = new(0.08, 0.02) { Wear = Wear } }],
                Graders = new(1, 8) { From = 0.03 },
            }
        ),
    };

    public static TheoryData<string> Sentences => [.. Broken.Keys];

    [Fact]
    public void A_hilly_mine_keeps_all_rules() => Assert.Empty(SpecRules.Check(SmallSite.Spec with { Mine = Hilly }));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Roads_lead_where_trucks_go_and_are_as_physics_asks(string sentence) =>
        Assert.Equal(
            [sentence.StartsWith("Mine.", StringComparison.Ordinal) ? sentence : $"Mine.Roads.{sentence}"],
            SpecRules.Check(SmallSite.Spec with { Mine = Broken[sentence] }).Select(problem => problem.ToString())
        );

    private static MineSpec Roads(Func<RoadNetworkSpec, RoadNetworkSpec> change) =>
        Hilly with
        {
            Roads = change(Hilly.Roads),
        };

    private static MineSpec Only(params RoadSegmentSpec[] segments) =>
        Roads(roads => roads with { Segments = segments });

    private static MineSpec With(params RoadSegmentSpec[] segments) => Only([Ramp, .. segments]);

    private static MineSpec Joining(JunctionSpec junction) =>
        Roads(roads => roads with { Segments = [Ramp, SmallSite.Segment("crusher", "bend")], Junctions = [junction] });

    private static MineSpec Closed(RoadClosureSpec closure) => Roads(roads => roads with { Closures = [closure] });

    private static MineSpec Raining(RainSpec rain, params RoadSegmentSpec[] segments) =>
        Roads(roads => roads with { Rain = [rain], Segments = segments.Length > 0 ? segments : [Ramp] });

    /// <summary>Rain on the road between two nodes; everywhere without them.</summary>
    private static RainSpec On(params string[] ends) =>
        new("wet", 0.01, SmallSite.Hours(1))
        {
            AtHourOfDay = 12,
            Wets = ends is [var from, var to] ? [new(from, to)] : [],
        };
}
