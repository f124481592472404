using MineSim.Kernel;
using MineSim.Mine.Crewing;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Ports;
using MineSim.Mine.Stops;
using MineSim.Mine.Time;
using MineSim.Records;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>
/// One machine that takes its stops, in shifts of 12 h that change for 15 min, with a meal of 30 min at 6 and 18 h.
/// </summary>
public class StoppagesTests
{
    private static readonly CalendarSpec Spec = new()
    {
        Shifts = [new("day", 0, 12), new("night", 12, 12)],
        ShiftChangeHours = 0.25,
        Meal = new MealSpec(0.5, 1, Staggered: false),
        Fuel = new FuelSpec(0.5, 10),
    };

    private readonly Simulation _simulation = new();
    private readonly ShiftCalendar _calendar = new(Spec);

    [Fact]
    public void A_shift_begins_with_its_change_and_then_the_meal_is_the_next_stop()
    {
        var truck = Truck();

        Assert.Equal(0.25, TakenAt(truck, 0));
        Assert.Equal(Parts.Hours(6), truck.StopDue);
        Assert.Equal(Parts.Hours(0.25), truck.Ledger.Total[(int)TimeCategory.ShiftChange]);
    }

    [Fact]
    public void A_meal_waits_for_the_natural_point_and_keeps_its_length()
    {
        var truck = Truck();
        TakenAt(truck, 0);

        Assert.Equal(7.5, TakenAt(truck, 7));
        Assert.Equal(Parts.Hours(12), truck.StopDue);
        Assert.Equal(Parts.Hours(0.5), truck.Ledger.Total[(int)TimeCategory.Meal]);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(7.75)]
    public void Nobody_eats_twice_in_a_row(double hour)
    {
        // Meals fall due at 4 and at 8 h. Whoever has the first so late that the second falls due before its end has
        // had both.
        var truck = Truck();
        var stoppages = Stoppages(Spec with { Meal = new MealSpec(0.5, 2, Staggered: false) }, truck);
        Take(stoppages, truck, 0);

        Assert.Equal(hour + 0.5, Take(stoppages, truck, hour));
        Assert.Equal(Parts.Hours(12), truck.StopDue);
    }

    [Fact]
    public void A_meal_that_falls_into_a_stop_of_the_mine_is_not_made_up()
    {
        var truck = Truck();
        var stoppages = Stoppages(truck);
        Take(stoppages, truck, 0);
        _simulation.Run(Parts.Hours(5));
        stoppages.StopMine(TimeCategory.Weather, Parts.Hours(8));
        EndAt(8, stoppages);

        Assert.Equal(8, Take(stoppages, truck, 5));
        Assert.Equal(
            (Parts.Hours(3), 0L),
            (truck.Ledger.Total[(int)TimeCategory.Weather], truck.Ledger.Total[(int)TimeCategory.Meal])
        );
    }

    [Fact]
    public void A_shorter_stop_of_the_mine_does_not_end_a_longer_one()
    {
        var truck = Truck();
        var stoppages = Stoppages(truck);
        Take(stoppages, truck, 0);
        _simulation.Run(Parts.Hours(1));
        stoppages.StopMine(TimeCategory.Weather, Parts.Hours(4));
        stoppages.StopMine(TimeCategory.Blast, Parts.Hours(2));
        EndAt(4, stoppages);
        EndAt(2, stoppages);

        Assert.Equal(4, Take(stoppages, truck, 1));
    }

    [Fact]
    public void Fuel_is_due_by_operating_hours()
    {
        var truck = Truck();
        var stoppages = Stoppages(truck);
        stoppages.Arrive(truck);
        Take(stoppages, truck, 0);
        truck.Failures.Operate(Parts.Hours(10));

        Assert.Equal(1.5, Take(stoppages, truck, 1));
        Assert.Equal(Parts.Hours(20), truck.FuelDue);
    }

    [Fact]
    public void Trucks_wait_for_a_fuel_bay_and_that_counts_as_refuelling()
    {
        Truck[] trucks = [Truck(), Truck(), Truck()];
        var stoppages = Stoppages(
            Spec with
            {
                ShiftChangeHours = 0,
                Meal = null,
                Fuel = new FuelSpec(0.5, 10, Bays: 1),
            },
            trucks[0]
        );
        foreach (var truck in trucks)
        {
            stoppages.Arrive(truck);
            truck.Failures.Operate(Parts.Hours(10));
            _simulation.Start(Refuel(truck));
        }

        _simulation.Run(Parts.Hours(3));

        Assert.Equal(
            [0.5, 1.0, 1.5],
            trucks.Select(truck => Clock.ToHours(truck.Ledger.Total[(int)TimeCategory.Fuel]))
        );

        async Process Refuel(Truck truck)
        {
            await stoppages.Take(truck);
            truck.Ledger.Enter(TimeCategory.TravelEmpty);
        }
    }

    [Fact]
    public void A_machine_that_is_not_fit_is_under_repair_through_shift_and_storm()
    {
        var truck = Truck(new ReliabilitySpec([], ShiftAvailability: 0));
        truck.DrawFitness();
        var stoppages = Stoppages(truck);
        stoppages.StopMine(TimeCategory.Weather, Parts.Hours(8));

        Take(stoppages, truck, 0, until: 11);

        Assert.Equal(Parts.Hours(11), truck.Ledger.Total[(int)TimeCategory.Repair]);
    }

    [Fact]
    public void After_a_repair_only_later_meals_are_due_and_nobody_changes()
    {
        var truck = Truck();
        var stoppages = Stoppages(truck);
        _simulation.Run(Parts.Hours(7));
        stoppages.ForgetMissed(truck);

        Assert.Equal(7, Take(stoppages, truck, 7));
        Assert.Equal(Parts.Hours(12), truck.StopDue);
    }

    private double TakenAt(Truck truck, double hour) => Take(Stoppages(truck), truck, hour);

    private Truck Truck(ReliabilitySpec? reliability = null) =>
        Parts.Truck(_simulation, Parts.Dump(_simulation), reliability, number: 0);

    /// <summary>Stops as they are for one truck; the shift's turn tells of the end of its change.</summary>
    private Stoppages Stoppages(Truck truck) => Stoppages(Spec, truck);

    private Stoppages Stoppages(CalendarSpec spec, Truck truck)
    {
        var desk = new CrewDesk(new UnlimitedCrew(), [truck], _calendar, new HolidayBook(spec), _simulation);
        var maintenance = new MaintenanceSpec();
        var workshop = new Workshop(
            maintenance,
            desk,
            new TechnicianPool(maintenance, 1, _simulation),
            RowListener.Nobody,
            _simulation
        );
        var stoppages = new Stoppages(
            spec,
            _calendar,
            desk,
            workshop,
            new MealPlan(spec.Meal, _calendar, 1),
            _simulation
        );
        if (_simulation.Now == 0)
            _simulation.Start(Change());
        return stoppages;

        async Process Change()
        {
            await _simulation.Delay(stoppages.ShiftChange);
            stoppages.EndShiftChange();
        }
    }

    private void EndAt(double hour, Stoppages stoppages)
    {
        _simulation.Start(End());

        async Process End()
        {
            await _simulation.Delay(Parts.Hours(hour) - _simulation.Now);
            stoppages.EndMineStop();
        }
    }

    /// <summary>Takes what is due at an hour; the result is the hour at which the machine can work.</summary>
    private double Take(Stoppages stoppages, Truck truck, double hour, double? until = null)
    {
        var done = double.NaN;
        _simulation.Run(Parts.Hours(hour));
        truck.Ledger.Enter(TimeCategory.TravelEmpty);
        _simulation.Start(Process());
        if (until is { } end)
            _simulation.Run(Parts.Hours(end));
        while (until is null && double.IsNaN(done))
            _simulation.Step();
        truck.Ledger.Settle();
        return done;

        async Process Process()
        {
            await stoppages.Take(truck);
            done = Clock.ToHours(_simulation.Now);
            truck.Ledger.Enter(TimeCategory.TravelEmpty);
        }
    }
}
