using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>
/// Two faces, north and south of a crossing, whose rock goes down one ramp with a bend to the dump; minutes of travel
/// are given.
/// </summary>
public class BunchingTests
{
    private const double Headway = 0.5;

    [Fact]
    public void A_route_is_looked_at_anew_only_where_another_joins_it()
    {
        var book = Book(Mine(passing: false));

        // Loaded trucks meet at the crossing, and at the bend nobody comes between them. Empty trucks for the north may
        // come from the south face at the crossing, when they are sent on.
        Assert.Equal([1, 2], Lines(book.Table.Loaded(book.North, book.Dump)));
        Assert.Equal([1, 2], Lines(book.Table.Loaded(book.South, book.Dump)));
        Assert.Equal([2, 1], Lines(book.Table.Empty(book.Dump, book.North)));
        Assert.Equal(4 * 2, RouteBook.Of(book.Mine, book.Places).Lanes);
    }

    [Fact]
    public void Where_trucks_may_pass_there_are_no_lines()
    {
        var book = Book(Mine(passing: true));

        Assert.Null(book.Table.Loaded(book.North, book.Dump)!.Lines);
        Assert.Equal(0, RouteBook.Of(book.Mine, book.Places).Lanes);
    }

    [Fact]
    public void Two_faces_share_a_ramp_and_trucks_leave_it_as_they_came()
    {
        // North: 4 min to the crossing, South: 5. The ramp takes 6 min; a truck a minute from either face.
        var book = Book(Mine(passing: false));
        var lanes = Enumerable
            .Range(0, RouteBook.Of(book.Mine, book.Places).Lanes)
            .Select(_ => new Lane(Clock.FromMinutes(Headway)))
            .ToArray();
        var simulation = new Simulation();
        var tipped = new List<(string From, double Minute)>();
        for (var i = 0; i < 5; i++)
        {
            simulation.Start(Haul("north", book.Table.Loaded(book.North, book.Dump)!), Clock.FromMinutes(i));
            simulation.Start(Haul("south", book.Table.Loaded(book.South, book.Dump)!), Clock.FromMinutes(i + 0.25));
        }

        simulation.Run();

        // To the ramp come north at 4, 5, 6 …, south at 5.25, 6.25 …: alone they would leave at 10, 11, 11.25, 12,
        // 12.25 …
        Assert.Equal(
            [
                ("north", 10),
                ("north", 11),
                ("south", 11.5),
                ("north", 12),
                ("south", 12.5),
                ("north", 13),
                ("south", 13.5),
                ("north", 14),
                ("south", 14.5),
                ("south", 15.25),
            ],
            tipped
        );

        async Process Haul(string from, Route route)
        {
            foreach (var line in route.Lines!)
                await simulation.Delay(line.Drive(simulation.Now, 1, simulation.Stream(from, "x"), lanes));
            tipped.Add((from, Clock.ToHours(simulation.Now) * 60));
        }
    }

    private static int[] Lines(Route? route) => [.. route!.Lines!.Select(line => line.Count)];

    private static (MineSpec Mine, RouteTable Table, Place[] Places, Face North, Face South, Dump Dump) Book(
        MineSpec mine
    )
    {
        var simulation = new Simulation();
        var dump = new Dump(0, mine.Dumps[0], simulation);
        var (north, south) = (new Face(1, mine.Faces[0], []), new Face(2, mine.Faces[1], []));
        Place[] places = [dump, north, south];
        return (mine, RouteBook.Of(mine, places)[mine.Trucks[0].Model], places, north, south, dump);
    }

    private static MineSpec Mine(bool passing)
    {
        var model = new TruckModelSpec(
            "truck",
            Distribution.Constant(100),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        );
        return new()
        {
            Materials = [new("ore")],
            Roads = new(
                [
                    Road("north", "crossing", 4),
                    Road("south", "crossing", 5),
                    Road("crossing", "bend", 2),
                    Road("bend", "dump", 4),
                ],
                Distribution.Constant(1)
            )
            {
                HeadwayHours = Headway / 60,
            },
            Faces = [new("north", "north", "ore", [], ["dump"]), new("south", "south", "ore", [], ["dump"])],
            Dumps = [new("dump", "dump", null, [])],
            Loaders = [],
            Trucks = [new(model, 1)],
        };

        RoadSegmentSpec Road(string from, string to, double minutes) =>
            new(from, to, true, null, Distribution.Constant(minutes / 60), Distribution.Constant(minutes / 60))
            {
                Passing = passing,
            };
    }
}
