using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Records.Value;
using MineSim.Records.Words;

namespace MineSim.Verification.Tests;

/// <summary>What machines cost to keep, in mines of constant times, from the scenario file to the money.</summary>
public class CostTests
{
    private const string OneTruck =
        "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }\nvalue: {}\n";

    [Fact]
    public void Services_and_components_cost_what_they_take()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck + "maintenance: { parts: { bucket: { stock: 3, lead-time: 9 d, price: 2 kUSD } } }",
                truck: ", services: { 5h: { every: 5 h, for: 30 min, needs: { cost: "
                    + "800 USD } } }, change-outs: { bucket: { "
                    + "every: 12 h, for: 2 h, needs: { part: bucket, pieces: 2 } } }"
            )
        );

        var services = record.Rows<WorkOrderRow>().Count(row => row.Item == "5h" && row.IsClosed);
        var taken = record.Rows<WorkOrderRow>().Count(row => row.Item == "bucket" && row.WaitPartH == 0);
        Assert.True(services > 3);

        // Of three buckets two go with the first change, and the other waits for the third, which comes after nine
        // days.
        Assert.Equal(1, taken);
        Assert.Equal(800 * services, record.Kpi("operating_cost", "work_orders"));
        Assert.Equal(2 * 2000, record.Kpi("operating_cost", "parts"));
        Assert.Equal(
            [4000, 0.0],
            record.Rows<WorkOrderRow>().Where(row => row.Item == "bucket").Select(row => row.PartUsd)
        );
        Assert.Equal(
            record.Kpi("operating_cost"),
            record.Kpi("operating_cost", "work_orders") + record.Kpi("operating_cost", "parts")
        );
    }

    [Fact]
    public void Graders_cost_the_hours_that_they_are_on_a_segment()
    {
        var spec = Scenario.Shipped("19-wet-roads-and-graders.yaml");
        var roads = spec.Mine.Roads with { Graders = spec.Mine.Roads.Graders! with { UsdPerOperatingHour = 180 } };
        var record = Record.Of(
            spec with
            {
                Value = new(),
                DurationHours = 24 * 60,
                Mine = spec.Mine with { Roads = roads },
            },
            detail: Detail.Shift
        );

        var hours = record.Kpi("grader_time");
        Assert.True(hours > 10);
        Assert.Equal(
            180 * hours,
            -record
                .Rows<ValueRow>()
                .Where(row =>
                    row.Account == ValueWords.CashFlow
                    && row.Line == ValueWords.MachineHours
                    && row.Item == ValueWords.Graders
                )
                .Sum(row => row.Usd),
            1e-6
        );
    }

    [Fact]
    public void A_feeder_costs_the_hours_in_which_it_feeds()
    {
        var spec = RomTests.Rom(
            "rate: 400 t/h, bin: 400 t, feeder: { rate: 200 t/h, from: rom, below: 50 %, hourly-cost: 90 USD/h }",
            "capacity: 1 kt, initial: 500 t"
        ) with
        {
            Value = new(),
        };

        // 500 t at 200 t/h.
        Assert.Equal(2.5 * 90, Record.Of(spec).Kpi("operating_cost", "machine_hours"), 1e-6);
    }

    [Fact]
    public void A_service_contract_costs_its_people_while_they_are_there()
    {
        var spec = SmallMine.Read(
            OneTruck
                + "maintenance: { technicians: 2, contract: { technicians: 2, full-until: 10 h, ends: 30 h, cost: "
                + "87600 USD/y } }"
        );

        // Ten US$ an hour each; one leaves after 20 hours, the other after 30.
        Assert.Equal(10 * (20 + 30), Record.Of(spec).Kpi("operating_cost", "contract"), 1e-9);
    }
}
