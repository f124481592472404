using MineSim.Kernel;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

public class ArrivalTests
{
    [Fact]
    public void A_truck_that_arrives_within_a_shift_goes_to_work_at_once()
    {
        var record = Record.Of(
            SmallMine.Read(
                """
                fleet:
                  trucks: [{ model: truck }, { model: truck, arrives: 10 h }]
                  loaders: { shovel: { model: shovel } }
                calendar: { shift-change: 30 min }
                """
            )
        );

        // Both keep out of each other's way: one at the shovel from minute 17 to 20 of a third of an hour, one from 7
        // to 10.
        Assert.Equal(SmallMine.Every20(50, 1430), record.TipMinutes("truck-01").Where(m => m < 1440));
        Assert.Equal(SmallMine.Every20(620, 1420), record.TipMinutes("truck-02").Where(m => m < 1440));
        Assert.Equal(0, record.Ticks("truck-02", TimeCategory.ShiftChange, day: 0));
        Assert.Equal(
            14 * Clock.TicksPerHour,
            Enum.GetValues<TimeCategory>().Sum(c => record.Ticks("truck-02", c, day: 0))
        );
    }

    [Fact]
    public void Trucks_without_any_loader_wait_until_one_arrives()
    {
        var record = Record.Of(
            SmallMine.Read(
                """
                fleet:
                  trucks: [{ model: truck }]
                  loaders: { shovel: { model: shovel, arrives: 5 h } }
                """
            )
        );

        Assert.Equal(5 * Clock.TicksPerHour, record.Ticks("truck-01", TimeCategory.NoLoader));
        Assert.Equal(320, record.TipMinutes("truck-01").First());
        Assert.Equal(43 * Clock.TicksPerHour, Enum.GetValues<TimeCategory>().Sum(c => record.Ticks("shovel", c)));
    }

    [Fact]
    public void Trucks_of_a_loader_that_has_not_arrived_wait_at_its_face()
    {
        var record = Record.Of(
            SmallMine.Read(
                """
                dispatch: fixed
                fleet:
                  trucks: [{ model: truck, loader: shovel }]
                  loaders: { shovel: { model: shovel, arrives: 5 h } }
                """
            )
        );

        Assert.Equal(293 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.QueueLoader));
        Assert.Equal(313, record.TipMinutes("truck-01").First());
    }
}
