using MineSim.Mine.Energy;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Tests;

public class EngineHoursTests
{
    [Fact]
    public void An_engine_idles_while_somebody_sits_in_the_cab_and_nothing_moves() =>
        Assert.Equal(
            [
                TimeCategory.QueueLoader,
                TimeCategory.Spot,
                TimeCategory.Load,
                TimeCategory.QueueDump,
                TimeCategory.Dump,
                TimeCategory.WaitTruck,
                TimeCategory.NoLoader,
                TimeCategory.ShiftChange,
                TimeCategory.Blast,
                TimeCategory.Weather,
                TimeCategory.QueueRoad,
                TimeCategory.Relocating,
                TimeCategory.NoFace,
            ],
            TimeCategories.All.Where(EngineHours.Idles)
        );
}
