using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>One stage of one programme, with those who are in it in the order in which they came.</summary>
internal abstract class Stage(ICourse course, StageSpec spec, string? facility = null)
{
    private readonly List<Trainee> _here = [];
    private int _begun;
    private long _trained;

    public string Name => spec.Name;

    /// <summary>Who is in it: first come, first served.</summary>
    protected List<Trainee> Here => _here;

    /// <summary>The programme that it is of.</summary>
    protected ICourse Course => course;

    /// <summary>When a trainee's time in it ends by the calendar, or earlier, when the trainee leaves.</summary>
    public Instant Next
    {
        get
        {
            var next = Instant.Never;
            foreach (var trainee in _here)
                next = Instant.Earlier(next, Instant.Earlier(trainee.Due, trainee.Leaves));
            return next;
        }
    }

    public void Enter(Trainee trainee, Instant now)
    {
        BeginRow(trainee, now);
        _here.Add(trainee);
        Begin(trainee, now);
    }

    /// <summary>A row of a trainee's ledger is complete.</summary>
    public void CloseRow(Trainee trainee)
    {
        if (trainee.UsdPerHour > 0)
            _trained += trainee.Worked;
    }

    /// <summary>What the stage has cost so far, by what it is paid for.</summary>
    public virtual IEnumerable<TrainingCharge> Charges(Instant now)
    {
        if (spec.FeeUsd > 0)
            yield return new(Name, _begun, "1", _begun * spec.FeeUsd);
        if (spec.UsdPerHour <= 0)
            yield break;
        var trained = _trained;
        foreach (var trainee in _here)
            trained += trainee.UsdPerHour > 0 ? TrainedTo(trainee, now) : 0;
        yield return new(Name, Clock.ToHours(trained), "h", Clock.ToHours(trained) * spec.UsdPerHour);
    }

    /// <summary>What those who are in it have been paid meanwhile, as far as their ledger is written.</summary>
    public double WagesUsd => _here.Sum(trainee => trainee.WagesUsd);

    /// <summary>Whether a trainee is on site by roster in this stage now, and not in class.</summary>
    public virtual bool IsOnSite(Trainee trainee) => false;

    /// <summary>Whether a trainee waits for a seat, and is not in class now.</summary>
    public virtual bool IsQueued(Trainee trainee) => false;

    /// <summary>
    /// The skill of helpers, whose jobs trainees on site may assist at; <see langword="null"/> for none.
    /// </summary>
    public virtual int? Assists => null;

    /// <summary>A day begins.</summary>
    public virtual void BeginDay(Instant midnight) { }

    /// <summary>A day is over.</summary>
    public virtual void EndDay(Instant midnight) { }

    /// <summary>Classes that can begin now do.</summary>
    public virtual void Open(Instant now) { }

    /// <summary>A shift is over.</summary>
    public virtual void EndShift(Instant from, Instant to) { }

    /// <summary>Who is due leaves it.</summary>
    public void EndThoseDue(Instant now)
    {
        for (var i = 0; i < _here.Count; )
        {
            var trainee = _here[i];
            if (trainee.Leaves <= now)
                Leave(trainee);
            else if (trainee.Due <= now)
                OnDue(trainee, now);
            if (i < _here.Count && ReferenceEquals(_here[i], trainee))
                i++;
        }
    }

    /// <summary>The run is over.</summary>
    public void Close(Instant now)
    {
        foreach (var trainee in _here)
        {
            Write(trainee, now);
            course.Report(trainee, TrainingOutcome.InTraining);
        }
    }

    /// <summary>A trainee begins the stage, or another attempt at it.</summary>
    protected void BeginRow(Trainee trainee, Instant now)
    {
        _begun++;
        trainee.Begin(Name, now, spec.FeeUsd, spec.UsdPerHour, facility);
    }

    /// <summary>Whether a trainee trains now for as long as time passes, until told otherwise.</summary>
    protected virtual bool TrainsByCalendar(Trainee trainee) => false;

    /// <summary>A trainee begins it.</summary>
    protected abstract void Begin(Trainee trainee, Instant now);

    /// <summary>Writes the ledger up to now, as things stand.</summary>
    protected abstract void Write(Trainee trainee, Instant now);

    /// <summary>What a trainee is in ends by the calendar.</summary>
    protected virtual void OnDue(Trainee trainee, Instant now) => Finish(trainee, now);

    /// <summary>A trainee has done what the stage asks for.</summary>
    protected void Finish(Trainee trainee, Instant now)
    {
        Depart(trainee, now);
        course.Advance(trainee, now);
    }

    /// <summary>A trainee leaves it.</summary>
    protected void Depart(Trainee trainee, Instant now)
    {
        Write(trainee, now);
        _here.Remove(trainee);
        Part(trainee);
    }

    /// <summary>A trainee is not in it any more.</summary>
    protected virtual void Part(Trainee trainee) { }

    private long TrainedTo(Trainee trainee, Instant now) =>
        trainee.Worked + (TrainsByCalendar(trainee) ? Math.Max(0, now - trainee.WrittenTo) : 0);

    private void Leave(Trainee trainee)
    {
        Depart(trainee, Instant.Later(trainee.WrittenTo, trainee.Leaves));
        course.Leave(trainee);
    }
}
