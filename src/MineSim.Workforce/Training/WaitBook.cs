using MineSim.Kernel;
using MineSim.Records.People;

namespace MineSim.Workforce.Training;

/// <summary>Time by cause of waiting, in ticks.</summary>
internal sealed class WaitBook
{
    private readonly long[] _ticks = new long[(int)WaitCause.Absence + 1];

    public void Add(WaitCause cause, long ticks) => _ticks[(int)cause] += ticks;

    public void Clear() => Array.Clear(_ticks);

    public TrainingWaits Waits =>
        new(
            Hours(WaitCause.Cohort),
            Hours(WaitCause.Seat),
            Hours(WaitCause.Trainer),
            Hours(WaitCause.Machine),
            Hours(WaitCause.Roster),
            Hours(WaitCause.Absence)
        );

    private double Hours(WaitCause cause) => Clock.ToHours(_ticks[(int)cause]);
}
