using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Mine.Time;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>The parts of a mine, made one at a time.</summary>
internal static class Parts
{
    public static ShiftCalendar Calendar(params ShiftSpec[] shifts) => new(new CalendarSpec { Shifts = shifts });

    public static long Hours(double hours) => Clock.FromHours(hours);

    /// <summary>Puts a truck at a place, as if it had driven there.</summary>
    public static void PutAt(this Truck truck, Place place)
    {
        truck.LeaveFor(place);
        truck.Arrive();
    }

    public static Loader Loader(
        int number,
        Simulation simulation,
        Material? material = null,
        ReliabilitySpec? reliability = null,
        string node = "pit"
    ) =>
        new(
            number,
            new LoaderSpec(
                $"loader-{number}",
                new LoaderModelSpec(
                    "loader",
                    new LoadingSpec(Distribution.Constant(0.1)),
                    null,
                    reliability ?? ReliabilitySpec.Perfect
                )
            ),
            [],
            [new DigJob(Face(number, simulation, material ?? new Material(new MaterialSpec("ore")), node))],
            simulation
        );

    public static Face Face(
        int number,
        Simulation simulation,
        Material material,
        string node = "pit",
        double tonnes = double.PositiveInfinity
    ) =>
        new(
            number + 1,
            new FaceSpec($"face-{number}", node, material.Name, [], []),
            [new Block(number, null, material, default, tonnes, [Dump(simulation)])]
        );

    public static Dump Dump(Simulation simulation) => new(0, new DumpSpec("dump", "dump", null, []), simulation);

    public static Truck Truck(Simulation simulation, Place start, ReliabilitySpec? reliability = null, int number = 10)
    {
        var truck = new Truck(
            number,
            "truck-01",
            new TruckModelSpec(
                "truck",
                Distribution.Constant(100),
                Distribution.Constant(0),
                Distribution.Constant(0),
                null,
                reliability ?? ReliabilitySpec.Perfect
            ),
            new PayloadTally(100),
            0,
            start,
            simulation
        )
        {
            Routes = new RouteTable(new([], Distribution.Constant(1)), [start]),
        };
        truck.ComeUnder(
            new Block(0, null, new Material(new MaterialSpec("ore")), default, double.PositiveInfinity, []),
            []
        );
        return truck;
    }
}
