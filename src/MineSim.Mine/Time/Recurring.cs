using MineSim.Kernel;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Time;

/// <summary>
/// What comes again and again, through the run: stops of the mine or of faces, rain, closures of roads.
/// </summary>
internal sealed class Recurring(Recurrence spec, CalendarSpec calendar, Simulation simulation)
{
    private readonly RandomStream _gaps = simulation.Stream(spec.Name, "gap");
    private readonly RandomStream _lengths = simulation.Stream(spec.Name, "length");

    /// <summary>Tells of each time as it begins, with when it ends, and of each end.</summary>
    public async Process Run(Action<long> begin, Action end)
    {
        var next = Clock.FromHours(spec.AtHourOfDay ?? 0);
        while (true)
        {
            if (spec.AtHourOfDay is not null)
            {
                while (next < simulation.Now || !InSeason(next))
                    next += Clock.TicksPerDay;
                await simulation.Delay(next - simulation.Now);
                next += Clock.TicksPerDay;
            }
            else
            {
                var gap = Math.Max(1, Clock.FromHours(spec.Every!.Sample(_gaps)));
                while (gap > 0)
                {
                    var now = simulation.Now;
                    var step = Math.Min(gap, Clock.TicksPerDay - now % Clock.TicksPerDay);
                    if (InSeason(now))
                        gap -= step;
                    await simulation.Delay(step);
                }
            }

            var length = Clock.FromHours(spec.For.Sample(_lengths));
            begin(simulation.Now + length);
            await simulation.Delay(length);
            end();
        }
    }

    /// <summary>What comes at random counts down only through its months.</summary>
    private bool InSeason(long time) =>
        spec.Months.Count == 0 || spec.Months.Contains(calendar.Start.AddDays((int)(time / Clock.TicksPerDay)).Month);
}
