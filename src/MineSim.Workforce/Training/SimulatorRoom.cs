using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Training;

/// <summary>Days on simulators, which other stages may share.</summary>
internal sealed class SimulatorRoom(SimulatorStage spec, Programme programme, Facilities facilities)
    : Stage(programme, spec, spec.At)
{
    private readonly Simulators _simulators = facilities.SimulatorsFor(spec);

    public override void BeginDay(long midnight) => _simulators.BeginDay(midnight);

    public override void EndDay(long midnight)
    {
        _simulators.EndDay(midnight);
        foreach (var trainee in Here)
        {
            var (given, wanted) = trainee.Session;
            if (wanted > 0)
                Train(trainee, given, wanted, midnight);
            trainee.Wait(midnight, WaitCause.Roster);
            if (trainee.Remaining == 0)
                trainee.Due = midnight;
        }
    }

    /// <summary>A day with a session is given to it.</summary>
    public override bool IsQueued(Trainee trainee) => trainee.Session.Given == 0;

    protected override void Begin(Trainee trainee, long now)
    {
        trainee.Remaining = Clock.FromHours(spec.Hours);
        trainee.Session = default;
        _simulators.Join(trainee, spec.SessionHours);
    }

    protected override void Write(Trainee trainee, long now) => trainee.Wait(now, WaitCause.Roster);

    protected override void Part(Trainee trainee) => _simulators.Leave(trainee);

    private void Train(Trainee trainee, long given, long wanted, long midnight)
    {
        _simulators.Train(trainee.WrittenTo, given);
        trainee.Work(given);
        trainee.Remaining -= given;
        Programme.Practise(trainee.Person, spec.Counts * Clock.ToHours(given), Clock.ToHours(midnight));
        var missing = MissingPart(given, wanted);
        _simulators.Wait(trainee.WrittenTo, missing);
        trainee.Wait(trainee.WrittenTo + missing, WaitCause.Seat);
        trainee.Session = default;
    }

    /// <summary>A day without the session is a day lost to the queue, and so in part is one with part of it.</summary>
    private static long MissingPart(long given, long wanted) =>
        (long)(Clock.TicksPerDay * ((wanted - given) / (double)wanted));
}
