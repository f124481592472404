using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>Days on simulators, which other stages may share.</summary>
internal sealed class SimulatorRoom(SimulatorStage spec, ICourse course, Simulators simulators)
    : Stage(course, spec, spec.At)
{
    /// <summary>The most hours that a trainee has in a day where nothing is said.</summary>
    private const double UsualSession = 8;

    public override void BeginDay(Instant midnight) => simulators.BeginDay(midnight);

    public override void EndDay(Instant midnight)
    {
        simulators.EndDay(midnight);
        foreach (var trainee in Here)
        {
            var (given, wanted) = trainee.Session;
            if (wanted > 0)
                Train(trainee, given, wanted, midnight);
            trainee.Wait(midnight, WaitCause.Roster);
            trainee.EndIfTrained(midnight);
        }
    }

    /// <summary>A day with a session is given to it.</summary>
    public override bool IsQueued(Trainee trainee) => trainee.Session.Given == 0;

    protected override void Begin(Trainee trainee, Instant now)
    {
        trainee.LineUp(WaitCause.Roster, Clock.FromHours(spec.Hours));
        simulators.Join(trainee, spec.SessionHours ?? UsualSession);
    }

    protected override void Write(Trainee trainee, Instant now) => trainee.Wait(now, WaitCause.Roster);

    protected override void Part(Trainee trainee) => simulators.Leave(trainee);

    private void Train(Trainee trainee, long given, long wanted, Instant midnight)
    {
        simulators.Train(trainee.WrittenTo, trainee.WrittenTo + given);
        trainee.EndSession();
        Course.Practise(trainee.Person, spec.Counts * Clock.ToHours(given), midnight);
        var missed = trainee.WrittenTo + MissingPart(given, wanted);
        simulators.Wait(trainee.WrittenTo, missed);
        trainee.Wait(missed, WaitCause.Seat);
    }

    /// <summary>A day without the session is a day lost to the queue, and so in part is one with part of it.</summary>
    private static long MissingPart(long given, long wanted) =>
        (long)(Clock.TicksPerDay * ((wanted - given) / (double)wanted));
}
