using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

/// <summary>Machines that leave, and machines that are new, followed with pencil and paper.</summary>
public class FleetLifeTests
{
    private const double Minute = 1 / 60.0;

    [Theory]
    [InlineData(81)]
    [InlineData(90)]
    [InlineData(100)]
    public void A_truck_brings_its_load_home_and_its_time_ends_there(int minute)
    {
        var record = Record.Of(
            SmallMine.Read(
                $"fleet: {{ trucks: [{{ model: truck, leaves: {minute} min }}], loaders: {{ shovel: {{ model: shovel "
                    + $"}} }} }}"
            )
        );

        Assert.Equal(SmallMine.Every20(20, 100), record.TipMinutes("truck-01"));
        Assert.Equal(
            100 * Minute,
            record.Rows<EquipmentTimeRow>().Where(row => row.Machine == "truck-01").Sum(row => row.TimeH),
            1e-12
        );
        Assert.Equal(100 * Minute, record.Kpi("truck_usage", "calendar"), 1e-12);
        Assert.Equal(1, record.Kpi("truck_utilisation"));
    }

    [Theory]
    [InlineData(Detail.Kpi)]
    [InlineData(Detail.Shift)]
    [InlineData(Detail.Cycle)]
    public void A_truck_that_has_left_burns_and_costs_nothing_more_however_closely_one_looks(Detail detail)
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck, leaves: 90 min }], loaders: { shovel: { model: shovel } } "
                    + "}\nenergy: { fuel-price: 1 USD/L }",
                truck: ", hourly-cost: 60 USD/h, fuel: { idle: 30 L/h, travel: { loaded: 120 L/h, empty: 60 L/h } }"
            ),
            detail: detail
        );

        // Five cycles of 20 min: 7 L empty, 16 L loaded, 2.5 L while it is loaded and tips.
        Assert.Equal(5 * 25.5, record.Kpi("fuel", "truck"), 1e-9);
        Assert.Equal(100 * Minute, record.Kpi("truck_usage", "calendar"), 1e-12);
        Assert.Equal(100, record.Kpi("movement_cost", "hours"), 1e-9);
    }

    [Theory]
    [InlineData(Detail.Kpi)]
    [InlineData(Detail.Shift)]
    public void A_shovel_that_leaves_within_a_period_of_the_plan_is_not_booked_beyond(Detail detail)
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel, leaves: 88 min } } "
                    + "}\nplan: [{ from: 2028-01-01, until: 2028-01-01, face: face, tonnes: 7 kt, loaders: [shovel] }]"
            ),
            detail: detail
        );

        // The load that begins at 87 min is its last.
        Assert.Equal(90 * Minute, record.Kpi("loader_usage", "calendar"), 1e-12);
    }

    [Theory]
    [InlineData("fixed")]
    [InlineData("shortest-queue")]
    public void A_loader_fills_the_truck_at_it_and_trucks_without_a_loader_park(string dispatch)
    {
        var record = Record.Of(
            SmallMine.Read(
                $"fleet: {{ trucks: [{{ model: truck, loader: shovel, count: 2 }}], loaders: {{ shovel: {{ model: "
                    + $"shovel, leaves: 88 min }} }} }}\ndispatch: {dispatch}"
            )
        );

        // The trucks follow each other by 3 min: the first is loaded from 87 to 90, the second is turned away.
        Assert.Equal(SmallMine.Every20(20, 100), record.TipMinutes("truck-01"));
        Assert.Equal(83, record.TipMinutes("truck-02").Last());
        Assert.Equal(
            90 * Minute,
            record.Rows<EquipmentTimeRow>().Where(row => row.Machine == "shovel").Sum(row => row.TimeH),
            1e-12
        );
        Assert.Equal((2880 - 100) * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.NoLoader));
    }

    [Fact]
    public void A_truck_that_stands_for_want_of_an_operator_leaves_on_the_minute()
    {
        var record = Record.Of(
            SmallMine.Read(
                """
                fleet: { trucks: [{ model: truck, count: 2, leaves: 90 min }], loaders: { shovel: { model: shovel } } }
                workforce: { people: [{ role: driver, count: 2, skills: [drive] }] }
                """,
                truck: ", skill: drive"
            )
        );

        Assert.Equal(
            90 * Minute,
            record.Rows<EquipmentTimeRow>().Where(row => row.Machine == "truck-02").Sum(row => row.TimeH),
            1e-12
        );
    }

    [Fact]
    public void Who_drove_a_truck_that_has_left_drives_another()
    {
        var record = Record.Of(
            SmallMine.Read(
                """
                fleet: { trucks: [{ model: truck, leaves: 90 min }, { model: truck }], loaders: { shovel: { model: shovel } } }
                workforce: { people: [{ role: driver, count: 2, skills: [drive] }] }
                """,
                truck: ", skill: drive"
            )
        );

        Assert.Equal(
            100 * Minute,
            record
                .Rows<EquipmentTimeRow>()
                .Single(row => row is { Machine: "truck-02", Category: TimeCategory.NoOperator, Day: 0 })
                .TimeH,
            1e-12
        );
        Assert.Equal(120, record.TipMinutes("truck-02").First());
    }

    [Fact]
    public void A_new_truck_is_slow_until_it_has_its_hours()
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck, ramp-up: { hours: 20 h, from: 50 % } }], loaders: { shovel: { "
                    + "model: shovel } } }"
            )
        );

        // On the first day at half pace, 14 + 3 + 16 + 4 min a load; the night before it has worked for more than 20 h.
        var tips = record.TipMinutes("truck-01").ToArray();
        Assert.Equal([37, 74, 111], tips[..3]);
        Assert.Equal([20, 20], tips[^3..].Zip(tips[^2..], (one, next) => next - one));
        Assert.Equal(38, tips.Count(tip => tip <= 1440));
    }

    [Fact]
    public void A_new_loader_is_slow_until_it_has_its_hours()
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel, ramp-up: { hours: 7.2 h, "
                    + "from: 50 % } } } }"
            )
        );

        // On the first day 6 min a load, 23 min in all: 63 loads by midnight, 6.3 h of work. Then the pace is 0.5 + 0.5
        // × 6.3/7.2.
        var tips = record.TipMinutes("truck-01").ToArray();
        Assert.Equal([23, 46], tips[..2]);
        Assert.Equal(17 + 3 / (0.5 + 0.5 * 6.3 / 7.2), tips[^1] - tips[^2], 1e-4);
    }
}
