using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>Simulators whose hours of a day go to who came first, a session each.</summary>
internal sealed class SimulatorRoom(SimulatorStage spec, Programme programme) : Stage(programme, spec)
{
    private readonly long _session = Clock.FromHours(Math.Min(spec.SessionHours, spec.HoursADay));
    private readonly long _aDay = spec.Seats * Clock.FromHours(spec.HoursADay);

    public override void BeginDay(long midnight)
    {
        var left = _aDay;
        foreach (var trainee in Here)
        {
            var wanted = Math.Min(_session, trainee.Remaining);
            var given = Math.Min(wanted, left);
            trainee.Session = (given, wanted);
            left -= given;
        }
    }

    public override void EndDay(long midnight)
    {
        foreach (var trainee in Here)
        {
            var (given, wanted) = trainee.Session;
            if (wanted > 0)
            {
                trainee.Work(given);
                trainee.Remaining -= given;
                Programme.Practise(trainee.Person, spec.Counts * Clock.ToHours(given), Clock.ToHours(midnight));
                trainee.Wait(trainee.WrittenTo + MissingPart(given, wanted), WaitCause.Seat);
                trainee.Session = default;
            }

            trainee.Wait(midnight, WaitCause.Roster);
            if (trainee.Remaining == 0) trainee.Due = midnight;
        }
    }

    /// <summary>A day with a session is given to it.</summary>
    public override bool IsQueued(Trainee trainee) => trainee.Session.Given == 0;

    protected override void Begin(Trainee trainee, long now)
    {
        trainee.Remaining = Clock.FromHours(spec.Hours);
        trainee.Session = default;
    }

    protected override void Write(Trainee trainee, long now) => trainee.Wait(now, WaitCause.Roster);

    /// <summary>A day without the session is a day lost to the queue, and so in part is one with part of it.</summary>
    private static long MissingPart(long given, long wanted) => (long)(Clock.TicksPerDay * ((wanted - given) / (double)wanted));
}
