using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Classes that take so long by the calendar, begin with so many at least, and have the places of a hall.
/// </summary>
internal sealed class Classroom : Stage
{
    private readonly ClassroomStage _spec;
    private readonly Hall _hall;
    private readonly long _length;

    public Classroom(ClassroomStage spec, ICourse course, Hall hall)
        : base(course, spec, spec.At)
    {
        _spec = spec;
        _length = Clock.FromHours(spec.Hours);
        _hall = hall;
        _hall.Add(this);
    }

    public override void Open(Instant now) => _hall.Open(now);

    /// <summary>Trainees in class now.</summary>
    public int CountInClass() => Here.Count - CountWaiting();

    /// <summary>
    /// When the first of those came who wait for a class that is full enough; <see langword="null"/> when there is
    /// none.
    /// </summary>
    public Instant? FirstCame()
    {
        if (CountWaiting() < _spec.AtLeast)
            return null;
        foreach (var trainee in Here)
        {
            if (IsWaiting(trainee))
                return trainee.Began;
        }

        return null;
    }

    /// <summary>A class begins if there is room; how many are in it.</summary>
    public int TryBegin(int room, Instant now)
    {
        if (room < _spec.AtLeast)
            return 0;
        var begun = 0;
        foreach (var trainee in Here)
        {
            if (!IsWaiting(trainee) || begun == room)
                continue;
            Wait(trainee, now, trainee.Cause);
            trainee.Sit(now, _length);
            begun++;
        }

        return begun;
    }

    /// <summary>Who still waits does so for others, or for a seat.</summary>
    public void Keep(Instant now)
    {
        var cause = CountWaiting() < _spec.AtLeast ? WaitCause.Cohort : WaitCause.Seat;
        foreach (var trainee in Here)
        {
            if (IsWaiting(trainee))
                Wait(trainee, now, cause);
        }
    }

    public override bool IsQueued(Trainee trainee) => IsWaiting(trainee);

    protected override bool TrainsByCalendar(Trainee trainee) => !IsWaiting(trainee);

    protected override void Begin(Trainee trainee, Instant now) => trainee.LineUp(WaitCause.Cohort);

    protected override void Write(Trainee trainee, Instant now)
    {
        if (IsWaiting(trainee))
        {
            Wait(trainee, now, trainee.Cause);
            return;
        }

        _hall.Train(trainee.WrittenTo, now);
        trainee.Work(now - trainee.WrittenTo);
    }

    private static bool IsWaiting(Trainee trainee) => trainee.Due.IsNever;

    private void Wait(Trainee trainee, Instant now, WaitCause next)
    {
        if (trainee.Cause == WaitCause.Seat)
            _hall.Wait(trainee.WrittenTo, now);
        trainee.WaitOn(now, next);
    }

    private int CountWaiting()
    {
        var waiting = 0;
        foreach (var trainee in Here)
            waiting += IsWaiting(trainee) ? 1 : 0;
        return waiting;
    }
}
