using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Ports;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>Special tools by hand: who has them, and who waits.</summary>
public class ToolTests : WorkshopBench
{
    [Fact]
    public void An_order_waits_in_its_bay_for_the_tool_that_another_has()
    {
        var workshop = Workshop(new() { Workshop = new([new("heavy", 2)]), Tools = [new("crane", 1)] });
        WorkNeeds lifting = new(1, null, "heavy") { Tools = [new("crane", 1)] };
        Break(workshop, Truck(Mode(4, lifting)), 0);
        Break(workshop, Truck(Mode(2, lifting)), 1);
        Break(workshop, Truck(Mode(1, new(1, null, "heavy"))), 2);

        World.Run(Parts.Hours(100));

        Assert.Equal(
            [(0.0, 4.0, 0.0, 0.0), (2, 5, 0, 2), (1, 6, 3, 0)],
            Orders.Select(row => (row.OpenedH, row.ClosedH, row.WaitToolH, row.WaitBayH))
        );
        Assert.Equal(["crane", null, "crane"], Orders.Select(row => row.Tools));
        Assert.Equal([new("crane", 1, 6)], workshop.Totals().Tools);
    }

    [Fact]
    public void Tools_are_had_all_at_once_and_kept_from_others_for_who_waits_for_all()
    {
        var workshop = Workshop(new() { Tools = [new("crane", 1), new("jack", 2)] });
        Break(workshop, Truck(Mode(5, new() { Tools = [new("crane", 1)] })), 0);
        Break(workshop, Truck(Mode(2, new() { Tools = [new("crane", 1), new("jack", 2)] })), 1);
        Break(workshop, Truck(Mode(1, new() { Tools = [new("jack", 1)] })), 2);
        Break(workshop, Loader(Mode(3, new() { Tools = [new("jack", 1)] })), 3);

        World.Run(Parts.Hours(100));

        // The shovel goes before who waits. At 5 the crane is free and one jack is not: the third truck's jack is
        // spoken for.
        Assert.Equal([(0.0, 5.0), (3, 6), (1, 8), (2, 9)], Orders.Select(row => (row.OpenedH, row.ClosedH)));
        Assert.Equal([0, 0, 5, 6], Orders.Select(row => row.WaitToolH));
        Assert.Equal("crane + 2 jack", Orders[2].Tools);
    }

    [Fact]
    public void A_shovel_gets_the_tool_before_trucks_that_waited_longer()
    {
        var workshop = Workshop(new() { Tools = [new("crane", 1)] });
        WorkNeeds lifting = new() { Tools = [new("crane", 1)] };
        Break(workshop, Truck(Mode(5, lifting)), 0);
        Break(workshop, Truck(Mode(1, lifting)), 1);
        Break(workshop, Loader(Mode(2, lifting)), 2);

        World.Run(Parts.Hours(100));

        Assert.Equal([(0.0, 5.0), (2, 7), (1, 8)], Orders.Select(row => (row.OpenedH, row.ClosedH)));
    }

    [Fact]
    public void Who_waits_for_technicians_has_the_tool_already()
    {
        var workshop = Workshop(
            new() { Technicians = [new("mechanic", 1), new("welder", 1)], Tools = [new("crane", 1)] }
        );
        Break(workshop, Truck(Mode(4, new(1, "mechanic"))), 0);
        Break(workshop, Truck(Mode(2, new(1, "mechanic") { Tools = [new("crane", 1)] })), 1);
        Break(workshop, Truck(Mode(3, new(1, "welder") { Tools = [new("crane", 1)] })), 2);

        World.Run(Parts.Hours(100));

        Assert.Equal(
            [(0.0, 4.0, 0.0), (1, 6, 0), (2, 9, 4)],
            Orders.Select(row => (row.OpenedH, row.ClosedH, row.WaitToolH))
        );
        Assert.Equal([0, 3, 0], Orders.Select(row => row.WaitSkillH));
    }

    /// <summary>
    /// What is asked for exists, so that every order is done: there is no circle of orders that wait for each other.
    /// </summary>
    [Fact]
    public void Every_order_is_done_in_the_end() =>
        Gen.Select(
                Gen.Select(
                    Gen.Int[1, 3],
                    Gen.OneOf<string?>(null, "mechanic", "electrician"),
                    Gen.OneOf<string?>(null, "heavy", "tyre"),
                    Gen.OneOf<string?>(null, "motor"),
                    Gen.Int[0, 2],
                    Gen.Int[0, 2]
                ),
                Gen.Int[0, 30],
                Gen.Int[1, 20],
                Gen.Bool
            )
            .Array[1, 25]
            .Sample(
                jobs =>
                {
                    var bench = new ToolTests();
                    Shifts people = new();
                    var workshop = bench.Workshop(
                        new()
                        {
                            Workshop = new([new("heavy", 2), new("tyre", 1)])
                            {
                                Tow = Distribution.Constant(1),
                                TowTrucks = 1,
                            },
                            Parts = [new("motor", 2, 0, 1, Distribution.Constant(30))],
                            Tools = [new("crane", 2), new("jack", 2)],
                        },
                        people
                    );
                    bench.World.Start(people.Turn(bench.World, workshop));
                    foreach (var ((technicians, skill, bay, part, cranes, jacks), hour, repair, isLoader) in jobs)
                    {
                        ToolNeed[] tools =
                        [
                            .. cranes > 0 ? [new("crane", cranes)] : (ToolNeed[])[],
                            .. jacks > 0 ? [new("jack", jacks)] : (ToolNeed[])[],
                        ];
                        var mode = Mode(repair, new(technicians, skill, bay, part) { Tools = tools });
                        bench.Break(workshop, isLoader ? bench.Loader(mode) : bench.Truck(mode), hour, times: 2);
                    }

                    bench.World.Run(Parts.Hours(20_000));

                    Assert.Equal(2 * jobs.Length, bench.Orders.Count);
                    Assert.All(
                        bench.Orders,
                        row =>
                            Assert.Equal(
                                Clock.FromHours(row.ClosedH) - Clock.FromHours(row.OpenedH),
                                (
                                    (double[])
                                        [
                                            row.WaitTowH,
                                            row.WaitPartH,
                                            row.WaitBayH,
                                            row.WaitToolH,
                                            row.WaitTechnicianH,
                                            row.WaitSkillH,
                                            row.WorkH,
                                        ]
                                ).Sum(Clock.FromHours)
                            )
                    );
                    var held = workshop.Totals().Tools;
                    Assert.Equal(
                        jobs.Sum(job => 2 * (job.Item1.Item5 > 0 ? 1 : 0)),
                        bench.Orders.Count(row => row.Tools?.Contains("crane", StringComparison.Ordinal) == true)
                    );
                    Assert.All(held, tool => Assert.InRange(tool.BusyHours, 0, 20_000.0 * tool.Count));
                },
                iter: 300
            );

    /// <summary>Three of each skill by day, from hour 0, and one by night, from hour 12.</summary>
    private sealed class Shifts : ITechnicians
    {
        private readonly Dictionary<string, int> _free = new(StringComparer.Ordinal)
        {
            ["mechanic"] = 3,
            ["electrician"] = 3,
        };
        private readonly Dictionary<int, (string Skill, int Count)> _taken = [];

        public async Process Turn(Simulation world, Workshop workshop)
        {
            for (var isNight = true; ; isNight = !isNight)
            {
                await world.Delay(Parts.Hours(12));
                workshop.EndShift();
                foreach (var skill in _free.Keys)
                    _free[skill] = isNight ? 1 : 3;
                workshop.StartShift();
            }
        }

        public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
        {
            team = TeamSkill.Average;
            if (
                (skill ?? _free.Keys.FirstOrDefault(each => _free[each] >= count)) is not { } from
                || _free[from] < count
            )
            {
                return false;
            }

            _free[from] -= count;
            _taken.Add(machine, (from, count));
            return true;
        }

        public bool AreFree(string? skill, int count) => (skill is null ? _free.Values.Sum() : _free[skill]) >= count;

        public void Release(int machine, double hours)
        {
            Assert.True(_taken.Remove(machine, out var team));
            _free[team.Skill] += team.Count;
        }
    }
}
