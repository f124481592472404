using MineSim.Kernel;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Ports;
using MineSim.Records.Maintenance;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>Work orders by hand: who waits for what, and who comes first.</summary>
public class WorkshopTests : WorkshopBench
{
    [Fact]
    public void An_order_waits_for_tow_part_bay_and_technicians_one_after_the_other()
    {
        var workshop = Workshop(
            new()
            {
                Technicians = [new(null, 1)],
                Workshop = new([new("heavy", 1)]) { Tow = Distribution.Constant(1), TowTrucks = 1 },
                Parts = [new("motor", 1, 0, 1, Distribution.Constant(20))],
            }
        );
        var work = Mode(4, new(1, null, "heavy", "motor"));
        Break(workshop, Truck(work), 0);
        Break(workshop, Truck(work), 0);

        World.Run(Parts.Hours(100));

        // The second is towed from 1 to 2, and the part that the first takes at 1 is replaced at 21.
        Assert.Equal([(0, 5, 1, 0, 0, 0, 4), (0, 25, 2, 19, 0, 0, 4)], Orders.Select(Hours));
    }

    [Fact]
    public void A_machine_in_its_bay_waits_for_technicians_and_others_for_the_bay()
    {
        var workshop = Workshop(new() { Technicians = [new(null, 1)], Workshop = new([new("heavy", 1)]) });
        Break(workshop, Truck(Mode(3, new())), 0);
        Break(workshop, Truck(Mode(2, new(1, null, "heavy"))), 1);
        Break(workshop, Truck(Mode(2, new(1, null, "heavy"))), 1);

        World.Run(Parts.Hours(100));

        Assert.Equal([(0, 3, 0, 0, 0, 0, 3), (1, 5, 0, 0, 0, 2, 2), (1, 7, 0, 0, 4, 0, 2)], Orders.Select(Hours));
    }

    [Fact]
    public void Loaders_go_before_trucks_and_a_model_may_say_otherwise()
    {
        var workshop = Workshop(new(1));
        Break(workshop, Truck(Mode(5, new())), 0);
        Break(workshop, Truck(Mode(1, new())), 1);
        Break(workshop, Truck(Mode(1, new()), priority: 0), 3);
        Break(workshop, Loader(Mode(2, new())), 2);

        World.Run(Parts.Hours(100));

        Assert.Equal(["0-5", "2-7", "3-8", "1-9"], Orders.Select(row => $"{row.OpenedH}-{row.ClosedH}"));
    }

    [Fact]
    public void Work_for_many_is_not_put_off_for_ever_and_other_skills_go_on()
    {
        var workshop = Workshop(new() { Technicians = [new("mechanic", 2), new("electrician", 1)] });
        Break(workshop, Truck(Mode(4, new(1, "mechanic"))), 0);
        Break(workshop, Truck(Mode(4, new(2, "mechanic"))), 1);
        Break(workshop, Truck(Mode(4, new(1, "mechanic"))), 2);
        Break(workshop, Truck(Mode(4, new(1, "electrician"))), 3);

        World.Run(Parts.Hours(100));

        Assert.Equal(["0-4", "3-7", "1-8", "2-12"], Orders.Select(row => $"{row.OpenedH}-{row.ClosedH}"));
        Assert.Equal([4, 4, 8, 4], Orders.Select(row => row.LabourH));
    }

    [Fact]
    public void Work_goes_on_with_the_next_shift_s_technicians_or_waits_for_them()
    {
        // Two technicians by day, none by night.
        Shifts people = new(2, 0);
        var workshop = Workshop(new(), people);
        StartShifts(workshop, people);
        Break(workshop, Truck(Mode(10, new(2))), 6);
        Break(workshop, Truck(Mode(3, new(1))), 7);

        World.Run(Parts.Hours(100));

        // Six hours of ten by day, twelve of waiting by night, four more: then the second.
        Assert.Equal([(6, 28, 0, 0, 0, 12, 10), (7, 31, 0, 0, 0, 21, 3)], Orders.Select(Hours));
        Assert.Equal([1, 0], Orders.Select(row => row.HandOvers));
        Assert.Equal([6, 4, 3], people.Hours);
    }

    [Fact]
    public void A_slower_shift_takes_longer_for_what_is_left()
    {
        Shifts people = new(1, 1) { NightFactor = 2 };
        var workshop = Workshop(new(), people);
        StartShifts(workshop, people);
        Break(workshop, Truck(Mode(6, new())), 8);

        World.Run(Parts.Hours(100));

        Assert.Equal([(8, 16, 0, 0, 0, 0, 8)], Orders.Select(Hours));
    }

    [Fact]
    public void Work_that_ends_with_the_shift_needs_nobody_from_the_next()
    {
        Shifts people = new(1, 0);
        var workshop = Workshop(new(), people);
        StartShifts(workshop, people);
        Break(workshop, Truck(Mode(6, new())), 6);

        World.Run(Parts.Hours(100));

        Assert.Equal([(6, 12, 0, 0, 0, 0, 6)], Orders.Select(Hours));
        Assert.Equal(0, Orders[0].HandOvers);
    }

    [Fact]
    public void A_repair_that_does_not_hold_is_done_again()
    {
        Shifts people = new(1, 1) { FirstTimeFix = 0.5 };
        var workshop = Workshop(new(), people);
        Break(workshop, Truck(Mode(1, new())), 0, times: 400);

        World.Run(Parts.Hours(5000));

        Assert.Equal(400, Orders.Count);
        Assert.All(Orders, row => Assert.Equal(row.Attempts, row.WorkH));
        Assert.Equal(2, Orders.Average(row => row.Attempts), 0.3);
    }

    [Fact]
    public void A_contract_s_technicians_leave_one_by_one_at_the_ends_of_shifts()
    {
        ServiceContractSpec contract = new([new(null, 4)], 24, 72);

        Assert.Equal(
            [4, 4, 4, 3, 2, 1, 0],
            new double[] { 0, 23.9, 24, 36, 48, 71, 72 }.Select(hour => contract.CountAt(4, hour))
        );
    }

    [Fact]
    public void A_service_is_done_while_a_machine_waits_for_a_part()
    {
        var workshop = Workshop(new() { Parts = [new("motor", 1, 0, 0, Distribution.Constant(20))] });
        var truck = Truck(
            Mode(4, new(1, null, null, "motor")),
            services: [new("250h", 250, Distribution.Constant(6)) { WindowHours = 30 }]
        );
        truck.Failures.Operate(Parts.Hours(230));
        Break(workshop, truck, 0, life: 1);

        World.Run(Parts.Hours(100));

        Assert.Equal([WorkOrderKind.Service, WorkOrderKind.Breakdown], Orders.Select(row => row.Kind));
        Assert.Equal([(0, 6, 0, 0, 0, 0, 6), (0, 24, 0, 20, 0, 0, 4)], Orders.Select(Hours));
        Assert.Equal(Parts.Hours(500), truck.MaintenancePlan!.Due);
        truck.Ledger.Settle();
        Assert.Equal(
            (6.0, 14.0, 4.0),
            (
                Clock.ToHours(truck.Ledger.Total[(int)TimeCategory.Service]),
                Clock.ToHours(truck.Ledger.Total[(int)TimeCategory.WaitRepair]),
                Clock.ToHours(truck.Ledger.Total[(int)TimeCategory.Repair])
            )
        );
    }

    private void StartShifts(Workshop workshop, Shifts people)
    {
        World.Start(Turn());

        async Process Turn()
        {
            while (true)
            {
                await World.Delay(Parts.Hours(12));
                workshop.EndShift();
                people.Turn();
                workshop.StartShift();
            }
        }
    }

    /// <summary>So many technicians by day, from hour 0, and by night, from hour 12.</summary>
    private sealed class Shifts : ITechnicians
    {
        private readonly Dictionary<int, int> _taken = [];
        private readonly int[] _count;
        private int _free;
        private bool _isNight;

        public Shifts(int day, int night)
        {
            _count = [day, night];
            _free = day;
        }

        public double NightFactor { get; init; } = 1;

        public double FirstTimeFix { get; init; } = 1;

        public List<double> Hours { get; } = [];

        public void Turn()
        {
            Assert.Empty(_taken);
            _isNight = !_isNight;
            _free = _count[_isNight ? 1 : 0];
        }

        public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
        {
            team = new(_isNight ? NightFactor : 1, FirstTimeFix);
            if (_free < count)
                return false;
            _free -= count;
            _taken.Add(machine, count);
            return true;
        }

        public bool AreFree(string? skill, int count) => _free >= count;

        public void Release(int machine, double hours)
        {
            Assert.True(_taken.Remove(machine, out var count));
            _free += count;
            Hours.Add(hours);
        }
    }
}
