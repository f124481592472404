using MineSim.Mine.Dispatch;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Plant;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class FlowProgrammeTests
{
    [Fact]
    public void Loaders_near_the_dump_are_filled_first()
    {
        // Cycles of 0.5 h and 1.1 h, both loaders 10 loads/h: 8 trucks give the near one its 10, and the far one 3 h ÷
        // 1.1 h.
        var (pit, flows) = Solve(8, new PitFace(Road: 0.2), new PitFace(Road: 0.5));

        Assert.Equal(10, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        Assert.Equal(3 / 1.1, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
        Assert.Equal(10 * 0.3, flows.Wanted(0, pit.View.Loaders[0]), 6);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    public void On_two_sides_a_loader_serves_while_the_next_truck_spots(int sides, double loads)
    {
        var (pit, flows) = Solve(
            Pit.OnSides(sides, 0.1, Pit.Spec(DispatchRule.FlowOptimal, 40, new PitFace(Load: 0.1)))
        );

        Assert.Equal(loads, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        // From the dump, 0.2 h away, until they are full.
        Assert.Equal(loads * 0.4, flows.Wanted(0, pit.View.Loaders[0]), 6);
    }

    [Fact]
    public void What_is_planned_comes_before_what_is_near()
    {
        // 500 t/h of planned rock are 5 loads/h of 1.1 h; the other 2.5 of 8 trucks make 5 loads/h of 0.5 h.
        var (pit, flows) = Solve(8, new PitFace(Road: 0.2), new PitFace(Road: 0.5, Plan: 500));

        Assert.Equal(5, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
        Assert.Equal(5, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
    }

    [Fact]
    public void Where_trucks_are_short_no_plan_is_left_behind_for_a_nearer_one()
    {
        // 500 t/h each at cycles of 0.5 h and 1.1 h take 8 trucks: 4 give each material half of its plan.
        var (pit, flows) = Solve(4, new PitFace(Road: 0.2, Plan: 500), new PitFace(Road: 0.5, Plan: 500));

        Assert.Equal(2.5, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        Assert.Equal(2.5, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
    }

    [Fact]
    public void Where_all_is_planned_trucks_to_spare_keep_the_proportion()
    {
        var (pit, flows) = Solve(8, new PitFace(Road: 0.2, Plan: 100), new PitFace(Road: 0.5, Plan: 200));

        var (near, far) = (flows.Flow(0, 0, pit.View.Loaders[0]), flows.Flow(0, 0, pit.View.Loaders[1]));
        Assert.Equal(2 * near, far, 6);
        Assert.Equal(8, 0.5 * near + 1.1 * far, 6);
    }

    [Fact]
    public void No_more_flows_to_a_crusher_than_it_crushes()
    {
        var spec = Pit.Spec(
            DispatchRule.FlowOptimal,
            8,
            new PitFace(Road: 0.2),
            new PitFace(Road: 0.2, Dump: "waste-dump")
        );
        var crusher = spec.Dumps[0] with { Crusher = new CrusherSpec(400, 300) };
        var (pit, flows) = Solve(spec with { Dumps = [crusher, spec.Dumps[1]] });

        Assert.Equal(4, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        Assert.Equal(400, pit.View.Dumps[0].TonnesPerHour);
    }

    [Fact]
    public void As_many_trucks_leave_a_dump_as_come_to_it()
    {
        // Two dumps joined by nothing but the faces that lie between them; the way from the other's dump is the
        // shorter.
        var spec = Pit.Spec(DispatchRule.FlowOptimal, 30, new PitFace(Dump: "a"), new PitFace(Dump: "b")) with
        {
            Roads = new(
                [Road("a", "pit-0", 0.3), Road("a", "pit-1", 0.1), Road("b", "pit-1", 0.3), Road("b", "pit-0", 0.1)],
                Kernel.Distribution.Constant(1)
            ),
        };
        var (pit, flows) = Solve(spec);

        Assert.Equal(0, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        Assert.Equal(10, flows.Flow(0, 1, pit.View.Loaders[0]), 6);
        Assert.Equal(10, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
        Assert.Equal(0, flows.Flow(0, 1, pit.View.Loaders[1]), 6);

        static RoadSegmentSpec Road(string from, string to, double hours) =>
            new(from, to, true, null, Kernel.Distribution.Constant(hours), Kernel.Distribution.Constant(hours));
    }

    [Fact]
    public void Locked_trucks_flow_to_their_loader_only()
    {
        TruckGroupSpec[] trucks = [new(Pit.TruckModel(), 2, 0, "loader-1"), new(Pit.TruckModel(), 2)];
        var (pit, flows) = Solve(
            Pit.Spec(DispatchRule.FlowOptimal, trucks, new PitFace(Road: 0.2), new PitFace(Road: 0.45))
        );

        Assert.Equal(2, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
        Assert.Equal(0, flows.Flow(0, 0, pit.View.Loaders[0]), 6);
        Assert.Equal(4, flows.Flow(1, 0, pit.View.Loaders[0]), 6);
    }

    [Fact]
    public void Each_model_flows_at_its_own_pace()
    {
        // One truck of each model, so each gives one load a cycle of its own; the road's own times hold for neither.
        TruckModelSpec Model(double power) =>
            Pit.TruckModel() with
            {
                Name = $"truck-{power}",
                Drive = new DriveSpec(100, power, 60),
            };
        var road = new HaulRoadSpec(0.08, 0.02);
        var spec = Pit.Spec(
            DispatchRule.FlowOptimal,
            [new(Model(600), 1), new(Model(1200), 1)],
            new PitFace(Load: 0.01)
        );
        spec = spec with
        {
            Roads = spec.Roads with
            {
                Segments =
                [
                    .. spec.Roads.Segments.Select(s => s with { From = s.To, To = s.From, LengthKm = 2, Road = road }),
                ],
            },
        };
        var (pit, flows) = Solve(spec);

        var loader = pit.View.Loaders[0];
        Assert.All(
            pit.View.Trucks.ToArray(),
            truck => Assert.Equal(1, flows.Flow(truck.Class, 0, loader) * pit.View.CycleHours(truck, loader), 1e-9)
        );
        Assert.True(flows.Flow(1, 0, loader) > 1.5 * flows.Flow(0, 0, loader));
    }

    [Fact]
    public void A_loader_that_is_out_gets_no_flow()
    {
        var (pit, flows) = Solve(8, new PitFace(Road: 0.2), new PitFace(Road: 0.5));
        pit.Loader(0).GoOut();
        flows.Solve();

        Assert.Equal(0, flows.Flow(0, 0, pit.View.Loaders[0]));
        Assert.Equal(8 / 1.1, flows.Flow(0, 0, pit.View.Loaders[1]), 6);
    }

    [Fact]
    public void Trucks_go_where_they_fall_shortest_of_the_target_flow()
    {
        // Each loader takes 10 loads/h: 2 trucks at the near one and on their way to it, and 5 for the far one.
        var pit = new Pit(Pit.Spec(DispatchRule.FlowOptimal, 40, new PitFace(Road: 0.1), new PitFace(Road: 0.4)));
        var sent = pit.SendAll();

        Assert.Equal(2.5, sent.Count(name => name == "loader-1") / (double)sent.Count(name => name == "loader-0"), 0.3);
    }

    private static (Pit Pit, FlowProgramme Flows) Solve(int trucks, params PitFace[] faces) =>
        Solve(Pit.Spec(DispatchRule.FlowOptimal, trucks, faces));

    private static (Pit Pit, FlowProgramme Flows) Solve(MineSpec spec)
    {
        var pit = new Pit(spec);
        foreach (var truck in pit.View.Trucks)
            truck.GoToWork();
        var flows = new FlowProgramme(pit.View);
        flows.Solve();
        return (pit, flows);
    }
}
