using MineSim.Kernel;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Condition;

/// <summary>A motor grader.</summary>
internal sealed class Grader(GraderSpec spec, RoadCondition roads, Simulation simulation)
{
    private readonly long _start = Clock.FromHours(spec.StartHour);
    private readonly long _length = Clock.FromHours(spec.LengthHours);

    public async Process Work()
    {
        while (true)
        {
            if (HoursLeft() == 0)
            {
                await simulation.Delay(UntilStart());
            }
            else if (roads.GoToWorst() is { } segment)
            {
                await Grade(segment.Km);
                roads.Finish(segment);
            }
            else
            {
                await roads.WaitForWork();
            }
        }
    }

    /// <summary>What is not finished within the working hours goes on with the next.</summary>
    private async Activity Grade(double km)
    {
        var left = Math.Max(1, Clock.FromHours(spec.Passes * km / spec.SpeedKmH / spec.UtilisationShare));
        while (true)
        {
            var part = Math.Min(left, HoursLeft());
            roads.CountGrader(isAtWork: true);
            await simulation.Delay(part);
            roads.CountGrader(isAtWork: false);
            left -= part;
            if (left == 0)
                return;
            await simulation.Delay(UntilStart());
        }
    }

    /// <summary>Ticks that are left of the working hours; 0 outside them.</summary>
    private long HoursLeft() => _length >= Clock.TicksPerDay ? long.MaxValue : Math.Max(0, _length - SinceStart());

    private long UntilStart() => Clock.TicksPerDay - SinceStart();

    private long SinceStart() => (simulation.Now - _start + Clock.TicksPerDay) % Clock.TicksPerDay;
}
