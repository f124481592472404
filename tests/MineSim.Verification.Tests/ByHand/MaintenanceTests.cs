using MineSim.Kernel;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

/// <summary>
/// Planned maintenance and work orders of a mine of constant times, from the scenario file to the rows.
/// </summary>
public class MaintenanceTests
{
    private const string OneTruck = "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }";

    [Fact]
    public void A_truck_is_serviced_when_it_has_tipped_and_the_longest_interval_includes_the_shorter()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                truck: ", services: { 5h: { every: 5 h, for: 30 min }, 10h: { every: 10 h, for: 1 h, includes: 5h } }"
            )
        );

        // All of a truck's time alone is operating time: it tips every 20 min, and 5 h are full with a tip.
        var orders = record.Rows<WorkOrderRow>().Select(row => (row.Item, row.OpenedH, row.ClosedH)).ToList();
        Assert.Equal([("5h", 5, 5.5), ("10h", 10.5, 11.5), ("5h", 16.5, 17), ("10h", 22, 23)], orders.Take(4));
        Assert.All(
            record.Rows<WorkOrderRow>(),
            row => Assert.Equal((WorkOrderKind.Service, true, 1), (row.Kind, row.IsClosed, row.Attempts))
        );
        Assert.Equal(
            orders.Sum(order => Clock.FromHours(order.ClosedH - order.OpenedH)),
            record.Ticks("truck-01", TimeCategory.Service)
        );
        Assert.Equal(record.Kpi("truck_time", "service"), record.Kpi("truck_usage", "down_planned"));
        Assert.Equal(0, record.Kpi("truck_usage", "down_unplanned"));
        Assert.Equal(0, record.Kpi("truck_breakdowns"));
    }

    [Fact]
    public void A_loader_is_serviced_between_two_trucks()
    {
        var record = Record.Of(
            SmallMine.Read(OneTruck, shovel: ", services: { greasing: { every: 30 min, for: 10 min } }")
        );

        // It works 3 min in 20: its half hour is full with the tenth load, which ends at minute 10 + 9 × 20; the next
        // with the twentieth.
        Assert.Equal(
            [(190 / 60.0, 200 / 60.0), (390 / 60.0, 400 / 60.0)],
            record.Rows<WorkOrderRow>().Take(2).Select(row => (row.OpenedH, row.ClosedH))
        );
        Assert.All(record.Rows<WorkOrderRow>(), row => Assert.Equal("shovel", row.Machine));
    }

    [Fact]
    public void What_falls_due_within_its_window_is_done_with_a_repair_in_the_same_bay()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck
                    + """

                    maintenance:
                      technicians: { mechanic: 2 }
                      workshop: { bays: { heavy: 1 }, tow: 30 min, drive: 15 min }
                    """,
                truck: ", failures: { engine: { every: 9 h, repair: 2 h, needs: { "
                    + "technicians: 2, skill: mechanic, bay: "
                    + "heavy } } }, services: { 10h: { every: 10 h, for: 1 h, window: 2 h, needs: { bay: heavy } } }"
            )
        );

        var (repair, service, next) = (
            record.Rows<WorkOrderRow>()[0],
            record.Rows<WorkOrderRow>()[1],
            record.Rows<WorkOrderRow>()[2]
        );
        Assert.Equal(
            ("engine", 9, 11.5, 0.5, 2, 4),
            (repair.Item, repair.OpenedH, repair.ClosedH, repair.WaitTowH, repair.WorkH, repair.LabourH)
        );
        Assert.Equal(
            ("10h", 11.5, 12.5, 0, 1, 1),
            (service.Item, service.OpenedH, service.ClosedH, service.WaitTowH, service.WorkH, service.LabourH)
        );
        // The second failure comes at 18 operating hours, when the service of 20 is within its window again.
        Assert.Equal(("engine", 21.5), (next.Item, next.OpenedH));
        Assert.Equal("10h", record.Rows<WorkOrderRow>()[3].Item);
    }

    [Fact]
    public void While_planned_work_is_done_the_machine_does_not_wait_for_its_part_too()
    {
        // It fails at 9 h, is towed, and its part comes at 20; the service of 10 h is within its window, and is done
        // from 9.5 to 13.5.
        var spec = SmallMine.Read(
            OneTruck
                + "\nmaintenance: { workshop: { bays: { heavy: 1 }, tow: 30 min }, parts: { engine: { stock: 1, "
                + "initial: 0, lead-time: 20 h } } }",
            truck: ", failures: { engine: { every: 9 h, repair: 2 h, needs: { "
                + "bay: heavy, part: engine } } }, services: "
                + "{ 10h: { every: 10 h, for: 4 h, window: 2 h, needs: { bay: heavy } } }"
        );
        var record = Record.Of(spec with { DurationHours = 23 });

        // Of what is lost to waiting, one part in 14 is the tow: 30 min, and 6.5 h for the part.
        Assert.Equal(7, record.Kpi("truck_time", "wait_repair"), 1e-9);
        Assert.Equal(13, record.Kpi("tonnes_lost", "no_part") / record.Kpi("tonnes_lost", "tow"), 1e-6);
        // The order itself was open from 9 to 22, and had no part for 10.5 h of them.
        Assert.Equal(10.5, record.Kpi("truck_maintenance_wait", "part"), 1e-9);
        var repair = record.Rows<WorkOrderRow>().Single(row => row.Item == "engine");
        Assert.Equal((9, 22, 10.5, 2), (repair.OpenedH, repair.ClosedH, repair.WaitPartH, repair.WorkH));
    }

    [Fact]
    public void Planned_work_drives_to_its_bay()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck + "\nmaintenance: { workshop: { bays: { heavy: 1 }, drive: 15 min } }",
                truck: ", services: { 10h: { every: 10 h, for: 1 h, needs: { bay: heavy } } }"
            )
        );

        var first = record.Rows<WorkOrderRow>()[0];
        Assert.Equal((10, 11.25, 0.25, 1), (first.OpenedH, first.ClosedH, first.WaitTowH, first.WorkH));
        Assert.Equal(
            Clock.FromHours(0.25) * record.Rows<WorkOrderRow>().Count,
            record.Ticks("truck-01", TimeCategory.WaitService)
        );
    }

    [Fact]
    public void A_failure_that_is_seen_coming_is_mended_before_it_happens()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                truck: ", failures: { engine: { every: 12 h, repair: 6 h, "
                    + "monitored: { share: 100 %, ahead: 2 h, repair: 1 "
                    + "h } } }"
            )
        );

        // Seen at 10 operating hours, with a tip; a new life begins at 11.
        Assert.Equal(
            [(10.0, 11.0), (21.0, 22.0)],
            record.Rows<WorkOrderRow>().Take(2).Select(row => (row.OpenedH, row.ClosedH))
        );
        Assert.All(record.Rows<WorkOrderRow>(), row => Assert.Equal(WorkOrderKind.Condition, row.Kind));
        Assert.Equal(0, record.Kpi("truck_breakdowns"));
    }

    [Fact]
    public void A_component_is_changed_by_its_own_hours_and_takes_its_failures_with_it()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                truck: ", failures: { engine: { every: 11 h, repair: 6 h } }, "
                    + "change-outs: { engine: { every: 10 h, for: 2 "
                    + "h, renews: engine } }"
            )
        );

        Assert.Equal(
            [(10.0, 12.0), (22.0, 24.0), (34.0, 36.0)],
            record.Rows<WorkOrderRow>().Take(3).Select(row => (row.OpenedH, row.ClosedH))
        );
        Assert.All(record.Rows<WorkOrderRow>(), row => Assert.Equal(WorkOrderKind.ChangeOut, row.Kind));
    }

    [Fact]
    public void A_part_that_lacks_is_told_by_shift_and_its_order_stays_open()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck + "\nmaintenance: { parts: { engine: { stock: 1, lead-time: 5 d } } }",
                truck: ", failures: { engine: { every: 10 h, repair: 2 h, needs: { part: engine } } }"
            )
        );

        // The first takes the only piece at 10; the second waits from 22 for what comes at 130.
        var (first, second) = (record.Rows<WorkOrderRow>()[0], record.Rows<WorkOrderRow>()[1]);
        Assert.Equal((10, 12, true, 0), (first.OpenedH, first.ClosedH, first.IsClosed, first.WaitPartH));
        Assert.Equal((22, 48, false, 26), (second.OpenedH, second.ClosedH, second.IsClosed, second.WaitPartH));
        Assert.Equal(
            [(0, 0, 2, 1, 1, 1), (1, 0, 2, 1, 0, 0)],
            record
                .Rows<PartRow>()
                .Select(row => (row.Day, row.Level, row.OnOrder, row.WaitingOrders, row.Used, row.StockOuts))
        );
        Assert.Equal(26, record.Kpi("truck_maintenance_wait", "part"));
        Assert.Equal(1, record.Kpi("part_stock_outs", "engine"));
    }

    [Fact]
    public void A_mine_with_enough_of_everything_is_the_mine_without_maintenance()
    {
        const string Failures =
            ", failures: { engine: { every: { exponential: 9 h }, repair: { exponential: 2 h }NEEDS } }";
        const string Fleet = "fleet: { trucks: [{ model: truck, count: 8 }], loaders: { shovel: { model: shovel } } }";
        var plain = Record.Of(SmallMine.Read(Fleet, truck: Failures.Replace("NEEDS", "", StringComparison.Ordinal)));
        var rich = Record.Of(
            SmallMine.Read(
                Fleet
                    + """

                    maintenance:
                      technicians: { mechanic: 100 }
                      workshop: { bays: { heavy: 100 } }
                      parts: { engine: { stock: 1000, lead-time: 5 d } }
                    """,
                truck: Failures.Replace(
                    "NEEDS",
                    ", needs: { technicians: 3, skill: mechanic, bay: heavy, part: engine }",
                    StringComparison.Ordinal
                )
            )
        );

        Assert.Equal(plain.Rows<EquipmentTimeRow>(), rich.Rows<EquipmentTimeRow>());
        Assert.Equal(plain.Rows<CycleRow>(), rich.Rows<CycleRow>());
        // What the loss waterfall calls waiting for repair, it divides where work says what it needs; here it is
        // nothing either way.
        Assert.Equal(
            [("tonnes_lost", "wait_repair", 0.0), ("tonnes_lost", "loader_wait_repair", 0.0)],
            plain.Rows<KpiRow>().Except(rich.Rows<KpiRow>()).Select(row => (row.Kpi, row.Item, row.Value))
        );
    }
}
