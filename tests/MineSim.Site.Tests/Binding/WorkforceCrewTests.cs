using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Site.Binding;
using MineSim.Site.Kpis;
using MineSim.Site.Records;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Site.Tests;

public class WorkforceCrewTests
{
    private static readonly MachinePosition[] Machines =
    [
        new("shovel-1", "shovel"),
        new("truck-01", "truck"),
        new("truck-02", "truck"),
        new("water-cart", null),
    ];

    private static readonly CalendarSpec DayAndNight = CalendarSpec.RoundTheClock with
    {
        Shifts = [new("day", 6, 12), new("night", 18, 12)],
    };

    private static readonly RosterSpec TwoCrews = new(1, 0, 2);

    [Fact]
    public void Machine_numbers_are_positions_with_the_machine_s_skill()
    {
        var crew = Crew([new("digger", 2, ["shovel"]), new("driver", 2, ["truck"]), new("helper", 2, [])]);

        crew.StartShift(0, 0, [0, 1, 2, 3]);

        Assert.Equal(
            ["digger-001", "driver-001", null, "helper-001"],
            Enumerable.Range(0, Machines.Length).Select(crew.OperatorOf)
        );
        Assert.Equal([true, true, false, true], Enumerable.Range(0, Machines.Length).Select(crew.IsCrewed));
    }

    [Fact]
    public void An_operator_whose_machine_broke_down_drives_another()
    {
        var crew = Crew([new("driver", 2, ["truck"])]);
        crew.StartShift(0, 0, [1, 2]);
        Assert.False(crew.TryAssign(2));

        crew.Release(1);

        Assert.True(crew.TryAssign(2));
        Assert.Equal("driver-001", crew.OperatorOf(2));
        Assert.False(crew.IsCrewed(1));
    }

    [Fact]
    public void Dates_of_people_are_compared_with_the_hour_at_which_the_calendar_starts_the_shift()
    {
        // Hired for the night shift of the first day, 18 hours after the run began.
        var crew = Crew([new("driver", 2, ["truck"], HiredHour: 18)]);

        crew.StartShift(0, 0, [1]);
        Assert.False(crew.IsCrewed(1));
        crew.StartShift(0, 1, [1]);
        Assert.True(crew.IsCrewed(1));
    }

    [Fact]
    public void Staffing_is_reported_with_the_calendar_s_names()
    {
        var record = new ReplicationRecord();
        var crew = Crew(
            [new("driver", 2, ["truck"])],
            new SiteRecorder(record, Detail.Shift, [.. Machines.Select(machine => machine.Name)], new StaffingKpis())
        );

        crew.StartShift(0, 0, [1, 2]);
        crew.StartShift(0, 1, [1]);

        Assert.Equal(
            [
                new(0, "day", "truck", Required: 2, Rostered: 1, Present: 1, Licensed: 1, Assigned: 1, Short: 1),
                new(0, "night", "truck", Required: 1, Rostered: 1, Present: 1, Licensed: 1, Assigned: 1, Short: 0),
            ],
            record.Rows<StaffingRow>().Where(row => row.Skill == "truck")
        );
    }

    private static WorkforceCrew Crew(PersonGroupSpec[] people, IRecorder? recorder = null) =>
        new(
            new WorkforceSpec(TwoCrews, people, Absence: 0),
            Machines,
            DayAndNight,
            720,
            seed: 1,
            replication: 0,
            recorder,
            new Simulation()
        );
}
