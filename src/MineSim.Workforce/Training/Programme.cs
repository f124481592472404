using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>One programme in one replication: its stages, who is in them, and what has become of everybody.</summary>
internal sealed class Programme
{
    private readonly SkillBook _skills;
    private readonly Leaving _leaving;
    private readonly IWorkforceRecorder? _recorder;
    private readonly Stage[] _stages;
    private readonly int[] _grants;
    private int _enrolled;
    private int _qualified;
    private int _failed;
    private int _left;
    private int _extended;
    private long _competence;
    private double _trainerHours;
    private double _trainerLost;

    public Programme(TrainingProgrammeSpec spec, SkillBook skills, NominalSite before, Facilities facilities, Leaving leaving, IWorkforceRecorder? recorder)
    {
        ProgrammeLimits.Require(spec);
        Spec = spec;
        _skills = skills;
        _leaving = leaving;
        _recorder = recorder;
        _grants = [.. spec.Grants.Select(skill => skills[skill])];
        _stages = [.. spec.Stages.Select(stage => (Stage)(stage switch
        {
            ClassroomStage classroom => new Classroom(classroom, this, facilities),
            SimulatorStage simulator => new SimulatorRoom(simulator, this, facilities),
            OnSiteStage onSite => new MachineTraining(onSite, this, skills, before),
            AssessmentStage assessment => new Examination(assessment, this),
            ApprenticeshipStage apprenticeship => new Apprenticeship(apprenticeship, this, skills, before),
            _ => throw new ArgumentException($"There is no room for the stage {stage}.", nameof(spec)),
        }))];
    }

    public TrainingProgrammeSpec Spec { get; }

    public string Name => Spec.Name;

    public ReadOnlySpan<Stage> Stages => _stages;

    public WaitBook Waits { get; } = new();

    /// <summary>Whether somebody holds what the programme requires, and lacks something that it grants.</summary>
    public bool Suits(Person person, double hour)
    {
        foreach (var skill in Spec.Requires)
        {
            if (!person.HoldsAt(_skills[skill], hour)) return false;
        }

        foreach (var skill in _grants)
        {
            if (!person.HoldsAt(skill, hour)) return true;
        }

        return false;
    }

    /// <summary>Somebody begins.</summary>
    public void Enrol(Person person, long now, bool isHired, RandomStream luck)
    {
        _enrolled++;
        foreach (var skill in _grants) person.TakeUp(skill, 0);
        person.Training = new Trainee(person, this, now, isHired, luck);
        Advance(person.Training, now);
    }

    /// <summary>A trainee goes on to the next stage; after the last the certificate is granted.</summary>
    public void Advance(Trainee trainee, long now)
    {
        var next = trainee.StageNumber + 1;
        if (trainee.StageNumber >= 0) Report(trainee, next < _stages.Length ? TrainingOutcome.Done : TrainingOutcome.Qualified);
        trainee.StageNumber = next;
        if (next < _stages.Length) _stages[next].Enter(trainee, now);
        else Certify(trainee, now);
    }

    /// <summary>A trainee has failed for good.</summary>
    public void Fail(Trainee trainee, long now)
    {
        _failed++;
        Report(trainee, TrainingOutcome.Failed);
        trainee.Person.Training = null;
        if (Spec.FailedStay ?? !trainee.IsHired) return;
        trainee.Person.Leave(Clock.ToHours(now), LeavingReason.FailedTraining);
    }

    /// <summary>A trainee has left the company.</summary>
    public void Leave(Trainee trainee)
    {
        _left++;
        Report(trainee, TrainingOutcome.Left);
        trainee.Person.Training = null;
    }

    public void CountExtension() => _extended++;

    /// <summary>A trainer has worked machines with trainees for so many hours, at that pace.</summary>
    public void CountTeaching(double hours, double pace)
    {
        _trainerHours += hours;
        _trainerLost += hours * (1 - pace);
    }

    /// <summary>Practice in all that the programme grants.</summary>
    public void Practise(Person person, double hours, double hour)
    {
        if (hours <= 0) return;
        foreach (var skill in _grants) person.Practise(skill, hours, hour);
    }

    public void Report(Trainee trainee, TrainingOutcome outcome)
    {
        if (_recorder is { WantsShifts: true }) _recorder.Training(trainee.Row(outcome));
    }

    public ProgrammeTotals Totals() => new(
        Name, _enrolled, _qualified, _failed, _left, _extended, _enrolled - _qualified - _failed - _left, Clock.ToHours(_competence),
        Waits.Waits, _trainerHours, _trainerLost);

    private void Certify(Trainee trainee, long now)
    {
        _qualified++;
        _competence += now - trainee.Enrolled;
        foreach (var skill in _grants) Grant(trainee.Person, skill, now);
        trainee.Person.Training = null;
        _leaving.Certified(trainee.Person, "programme " + Name, Clock.ToHours(now));
    }

    private void Grant(Person person, int skill, long now)
    {
        person[skill].Grant(Clock.ToHours(now), _skills.SpecOf(skill));
        person.Changed();
    }
}
