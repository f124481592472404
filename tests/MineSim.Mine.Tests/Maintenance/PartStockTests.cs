using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>Spare parts, against Palm's theorem and by hand.</summary>
public class PartStockTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void Replaced_one_for_one_the_pieces_on_order_are_poisson_whatever_the_lead_time(int stock)
    {
        // Palm (1938): demands at rate λ and lead times of mean L leave Poisson(λL) on order; who comes waits when that
        // is the whole stock or more.
        const double Rate = 0.05;
        const double Lead = 60;
        const double Hours = 400_000;
        const int Replications = 20;
        double[] waiting = new double[Replications],
            onOrder = new double[Replications];
        for (var i = 0; i < Replications; i++)
        {
            var simulation = new Simulation(3, i);
            PartStock part = new(
                new("wheel-motor", stock, stock - 1, stock, Distribution.LognormalByCv(Lead, 0.7)),
                simulation
            );
            part.Open();
            var pieces = new Tally();
            simulation.Start(Demand(simulation, part, pieces));
            simulation.Run(Parts.Hours(Hours));
            waiting[i] = part.Totals().StockOuts / (double)pieces.Count;
            onOrder[i] = pieces.Mean;
        }

        const double Mean = Rate * Lead;
        var below = 0.0;
        for (var (k, p) = (0, Math.Exp(-Mean)); k < stock; p *= Mean / ++k)
            below += p;
        Holds(1 - below, waiting);
        Holds(Mean, onOrder);

        // Who comes as a Poisson process finds what the mean over time is (Wolff 1982).
        async Process Demand(Simulation simulation, PartStock part, Tally pieces)
        {
            var chance = simulation.Stream("demand", "times");
            var truck = Parts.Truck(simulation, Parts.Dump(simulation));
            while (true)
            {
                await simulation.Delay(Parts.Hours(chance.NextExponential() / Rate));
                pieces.Add(part.OnOrder);
                part.TryTake(Order(simulation, truck));
            }
        }

        static void Holds(double exact, double[] values)
        {
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1));
            Assert.InRange(Math.Abs(mean - exact), 0, 0.02 * exact + 3 * deviation / Math.Sqrt(values.Length));
            Assert.True(deviation / Math.Sqrt(values.Length) < 0.02 * exact);
        }
    }

    [Fact]
    public void What_would_arrive_during_a_disruption_comes_at_its_end()
    {
        var simulation = new Simulation();
        PartStock part = new(
            new("tyre", 2, 1, 2, Distribution.Constant(10)) { Disruptions = [new(15, 40), new(40, 50)] },
            simulation
        );
        part.Open();
        simulation.Start(Demand());

        // Taken at 2, replaced at 12. Taken at 8 and 20: due at 18 and 30, come at 50, when both windows are over.
        // Taken at 45: due at 55.
        Assert.Equal(
            [
                (7.5, 1, 1, 0),
                (11.5, 0, 2, 0),
                (13, 1, 1, 0),
                (21, 0, 2, 0),
                (46, 0, 3, 1),
                (50.5, 1, 1, 0),
                (56, 2, 0, 0),
            ],
            new double[] { 7.5, 11.5, 13, 21, 46, 50.5, 56 }.Select(hour =>
            {
                simulation.Run(Parts.Hours(hour));
                return (hour, part.Level, part.OnOrder, part.Waiting);
            })
        );
        Assert.Equal((4L, 4L, 1L), (part.Totals().Used, part.Totals().Arrived, part.Totals().StockOuts));

        async Process Demand()
        {
            foreach (var gap in new double[] { 2, 6, 12, 25 })
            {
                await simulation.Delay(Parts.Hours(gap));
                part.TryTake(Order(simulation));
            }
        }
    }

    [Fact]
    public void Who_comes_first_by_priority_takes_what_lies_there_though_it_is_too_little_for_those_who_wait()
    {
        var simulation = new Simulation();
        PartStock part = new(new("seal", 4, 0, 3, Distribution.Constant(720)), simulation);
        part.Open();
        var shovel = Parts.Loader(0, simulation);

        Assert.False(part.TryTake(Order(simulation, pieces: 4)));
        Assert.True(part.TryTake(Order(simulation, shovel)));
        // Another truck comes after the one that waits, though one piece would be enough for it.
        Assert.False(part.TryTake(Order(simulation)));
        Assert.Equal((2, 2), (part.Level, part.Waiting));
        Assert.Equal((1L, 2L), (part.Totals().Used, part.Totals().StockOuts));
    }

    [Fact]
    public void At_the_reorder_point_the_stock_is_filled_up()
    {
        var simulation = new Simulation();
        PartStock part = new(new("filter", 10, 3, 5, Distribution.Constant(24)), simulation);
        part.Open();
        simulation.Start(Take(2));
        simulation.Run(Parts.Hours(1));
        Assert.Equal((3, 7), (part.Level, part.OnOrder));
        simulation.Start(Take(6));
        simulation.Run(Parts.Hours(2));

        // Six are wanted and three lie there: the position is 3 + 7 − 6 = 4, above the reorder point.
        Assert.Equal((3, 7, 1), (part.Level, part.OnOrder, part.Waiting));
        simulation.Run(Parts.Hours(25));
        Assert.Equal((4, 0, 0), (part.Level, part.OnOrder, part.Waiting));

        async Process Take(int pieces)
        {
            await simulation.Delay(0);
            part.TryTake(Order(simulation, pieces));
        }
    }

    private static WorkOrder Order(Simulation simulation, int pieces = 1) =>
        Order(simulation, Parts.Truck(simulation, Parts.Dump(simulation)), pieces);

    private static WorkOrder Order(Simulation simulation, Machine machine, int pieces = 1) =>
        new WorkOrder().Open(
            machine,
            WorkOrderKind.Breakdown,
            "any",
            new WorkNeeds(Part: "part", Pieces: pieces),
            Distribution.Constant(1),
            simulation.Stream("any", "any"),
            simulation.Now
        );
}
