using MineSim.Records.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>Whether nobody was there, or somebody who has not the skill.</summary>
public class WrongSkillTests : WorkshopBench
{
    [Fact]
    public void Waiting_counts_to_the_skill_while_others_are_free_and_to_technicians_while_nobody_is()
    {
        var workshop = Workshop(new() { Technicians = [new("mechanic", 1), new("electrician", 1)] });
        Break(workshop, Truck(Mode(5, new(1, "electrician"))), 0);
        Break(workshop, Truck(Mode(2, new(1, "electrician"))), 1);
        Break(workshop, Truck(Mode(2, new(1, "mechanic"))), 2);

        World.Run(Parts.Hours(100));

        // The mechanic is free from 1 to 2 and from 4 to 5.
        Assert.Equal([(2.0, 4.0, 0.0, 0.0), (0, 5, 0, 0), (1, 7, 2, 2)], Orders.Select(Waits));
    }

    [Fact]
    public void Who_is_kept_behind_work_for_many_waits_for_technicians_and_not_for_their_skill()
    {
        var workshop = Workshop(new() { Technicians = [new("mechanic", 2), new("electrician", 1)] });
        Break(workshop, Truck(Mode(4, new(1, "mechanic"))), 0);
        Break(workshop, Truck(Mode(4, new(2, "mechanic"))), 1);
        Break(workshop, Truck(Mode(1, new(1, "mechanic"))), 2);

        World.Run(Parts.Hours(100));

        // From 1 to 4 a mechanic and the electrician are free: they would be enough for the second. The third could
        // have
        // that mechanic, who is kept for the second; from 4 to 8 only the electrician is free.
        Assert.Equal([(0.0, 4.0, 0.0, 0.0), (1, 8, 0, 3), (2, 9, 2, 4)], Orders.Select(Waits));
    }

    [Fact]
    public void Work_for_anybody_and_crews_never_wait_for_a_skill()
    {
        var crews = Workshop(new(1));
        Break(crews, Truck(Mode(4, new(1, "electrician"))), 0);
        Break(crews, Truck(Mode(4, new(1, "mechanic"))), 1);
        var many = Workshop(new() { Technicians = [new("mechanic", 1)] });
        Break(many, Truck(Mode(4, new())), 0);
        Break(many, Truck(Mode(4, new())), 2);

        World.Run(Parts.Hours(100));

        Assert.Equal([0, 0, 2, 3], Orders.Select(row => row.WaitTechnicianH).Order());
        Assert.All(Orders, row => Assert.Equal(0, row.WaitSkillH));
    }

    private static (double Opened, double Closed, double Technician, double Skill) Waits(WorkOrderRow row) =>
        (row.OpenedH, row.ClosedH, row.WaitTechnicianH, row.WaitSkillH);
}
