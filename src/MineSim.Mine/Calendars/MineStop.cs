using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>One kind of stop of the whole mine, blasts or dust storms, through the run.</summary>
internal sealed class MineStop(MineStopSpec spec, CalendarSpec calendar, Simulation simulation)
{
    private readonly RandomStream _gaps = simulation.Stream(spec.Name, "gap");
    private readonly RandomStream _lengths = simulation.Stream(spec.Name, "length");

    /// <summary>Calls for each stop as it begins, with the time at which it ends.</summary>
    public async Process Run(Action<TimeCategory, long> begin)
    {
        var category = spec.Kind == MineStopKind.Blast ? TimeCategory.Blast : TimeCategory.Weather;
        while (true)
        {
            if (spec.AtHourOfDay is { } hour)
            {
                await simulation.Delay(UntilHour(hour));
                if (!InSeason(simulation.Now)) continue;
            }
            else
            {
                var gap = Math.Max(1, Clock.FromHours(spec.Every!.Sample(_gaps)));
                while (gap > 0)
                {
                    var now = simulation.Now;
                    var step = Math.Min(gap, Clock.TicksPerDay - now % Clock.TicksPerDay);
                    if (InSeason(now)) gap -= step;
                    await simulation.Delay(step);
                }
            }

            var length = Clock.FromHours(spec.For.Sample(_lengths));
            begin(category, simulation.Now + length);
            await simulation.Delay(length);
        }
    }

    private long UntilHour(double hour)
    {
        var wait = (Clock.FromHours(hour) - simulation.Now) % Clock.TicksPerDay;
        return wait <= 0 ? wait + Clock.TicksPerDay : wait;
    }

    /// <summary>A stop that comes at random counts down only through its months.</summary>
    private bool InSeason(long time) =>
        spec.Months.Count == 0 || spec.Months.Contains(calendar.Start.AddDays((int)(time / Clock.TicksPerDay)).Month);
}
