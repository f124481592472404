using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>Classes that take so long by the calendar, begin with so many at least, and have so many places.</summary>
internal sealed class Classroom(ClassroomStage spec, Programme programme) : Stage(programme, spec)
{
    private readonly long _length = Clock.FromHours(spec.Hours);

    public override void Open(long now)
    {
        var (waiting, inClass) = (0, 0);
        foreach (var trainee in Here)
        {
            if (trainee.Due == Trainee.Never) waiting++;
            else inClass++;
        }

        if (waiting == 0) return;
        var room = spec.Places is { } places ? places - inClass : int.MaxValue;
        var begin = waiting >= spec.AtLeast && room >= spec.AtLeast ? Math.Min(waiting, room) : 0;
        var cause = waiting - begin < spec.AtLeast ? WaitCause.Cohort : WaitCause.Seat;
        foreach (var trainee in Here)
        {
            if (trainee.Due != Trainee.Never) continue;
            trainee.Wait(now, trainee.Cause);
            if (begin-- > 0) trainee.Due = now + _length;
            else trainee.Cause = cause;
        }
    }

    public override bool IsQueued(Trainee trainee) => trainee.Due == Trainee.Never;

    protected override bool TrainsByCalendar(Trainee trainee) => trainee.Due != Trainee.Never;

    protected override void Begin(Trainee trainee, long now) => trainee.Cause = WaitCause.Cohort;

    protected override void Write(Trainee trainee, long now)
    {
        if (trainee.Due == Trainee.Never) trainee.Wait(now, trainee.Cause);
        else trainee.Work(now - trainee.WrittenTo);
    }
}
