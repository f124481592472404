using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;
using MineSim.Workforce.Turnover;

namespace MineSim.Workforce.Training;

/// <summary>One programme in one replication: its stages, who is in them, and what has become of everybody.</summary>
internal sealed class Programme : ICourse
{
    private readonly SkillBook _skills;
    private readonly Leaving _leaving;
    private readonly RowSink<TrainingRow>? _rows;
    private readonly Stage[] _stages;
    private readonly int[] _grants;
    private readonly WaitBook _waits = new();
    private int _enrolled;
    private int _qualified;
    private int _failed;
    private int _left;
    private int _extended;
    private long _competence;
    private double _trainerHours;
    private double _trainerLost;
    private double _wages;
    private double _spentOnEnded;

    public Programme(
        TrainingProgrammeSpec spec,
        SkillBook skills,
        NominalSite before,
        Facilities facilities,
        TeachingBook teaching,
        Leaving leaving,
        IRecorder? recorder
    )
    {
        ProgrammeLimits.Require(spec);
        Spec = spec;
        _skills = skills;
        _leaving = leaving;
        _rows = recorder?.SinkOf<TrainingRow>();
        _grants = [.. spec.Grants.Select(skill => skills[skill])];
        _stages =
        [
            .. spec.Stages.Select(stage =>
                (Stage)(
                    stage switch
                    {
                        ClassroomStage classroom => new Classroom(classroom, this, facilities.HallFor(classroom)),
                        SimulatorStage simulator => new SimulatorRoom(
                            simulator,
                            this,
                            facilities.SimulatorsFor(simulator)
                        ),
                        OnSiteStage onSite => new MachineTraining(
                            onSite,
                            this,
                            spec.Trainers.Skill,
                            skills,
                            teaching,
                            before
                        ),
                        AssessmentStage assessment => new Examination(assessment, this),
                        ApprenticeshipStage apprenticeship => new Apprenticeship(apprenticeship, this, skills, before),
                        _ => throw new ArgumentException($"There is no room for the stage {stage}.", nameof(spec)),
                    }
                )
            ),
        ];
    }

    public TrainingProgrammeSpec Spec { get; }

    public string Name => Spec.Name;

    public ReadOnlySpan<Stage> Stages => _stages;

    /// <summary>Whether somebody holds what the programme requires, and lacks something that it grants.</summary>
    public bool Suits(Person person, Instant now)
    {
        foreach (var skill in Spec.Requires)
        {
            if (!person.HoldsAt(_skills[skill], now))
                return false;
        }

        foreach (var skill in _grants)
        {
            if (!person.HoldsAt(skill, now))
                return true;
        }

        return false;
    }

    /// <summary>Somebody begins.</summary>
    public void Enrol(Person person, Instant now, bool isHired, RandomStream luck)
    {
        _enrolled++;
        var trainee = new Trainee(person, Name, _waits, now, isHired, Spec.FeeUsd, luck);
        person.Enrol(new Enrolment(trainee, _stages), _grants);
        Advance(trainee, now);
    }

    /// <summary>A trainee goes on to the next stage; after the last the certificate is granted.</summary>
    public void Advance(Trainee trainee, Instant now)
    {
        var next = trainee.StageNumber + 1;
        if (next == _stages.Length)
            End(trainee, TrainingOutcome.Qualified);
        else if (trainee.StageNumber >= 0)
            Report(trainee, TrainingOutcome.Done);
        trainee.GoOn();
        if (next < _stages.Length)
            _stages[next].Enter(trainee, now);
        else
            Certify(trainee, now);
    }

    /// <summary>A trainee has failed for good.</summary>
    public void Fail(Trainee trainee, Instant now)
    {
        _failed++;
        End(trainee, TrainingOutcome.Failed);
        trainee.Person.EndTraining([], now);
        if (Spec.FailedStay ?? !trainee.IsHired)
            return;
        trainee.Person.EndEmployment(now, LeavingReason.FailedTraining);
    }

    /// <summary>A trainee has left the company.</summary>
    public void Withdraw(Trainee trainee)
    {
        _left++;
        End(trainee, TrainingOutcome.Left);
        trainee.Person.EndTraining([], trainee.Leaves);
    }

    public void CountExtension() => _extended++;

    /// <summary>
    /// A trainee's part of the hours that a trainer has worked machines: trainees may be of several programmes, and the
    /// hours count once.
    /// </summary>
    public void CountTeaching(in Teaching teaching)
    {
        var hours = teaching.Hours / teaching.Trainees;
        _trainerHours += hours;
        _trainerLost += hours * (1 - teaching.Pace);
    }

    /// <summary>Practice in all that the programme grants.</summary>
    public void Practise(Person person, double hours, Instant now)
    {
        if (hours <= 0)
            return;
        foreach (var skill in _grants)
            person.Practise(skill, hours, now);
    }

    /// <summary>A row of a trainee's ledger is complete, or the run is over.</summary>
    public void Report(Trainee trainee, TrainingOutcome outcome)
    {
        if (outcome != TrainingOutcome.InTraining)
        {
            _stages[trainee.StageNumber].CloseRow(trainee);
            trainee.CloseRow();
            _wages += trainee.WagesUsd;
        }

        _rows?.Invoke(trainee.Row(outcome));
    }

    /// <summary>What has become of everybody.</summary>
    /// <param name="now">Up to when time in class counts as training.</param>
    public ProgrammeTotals Totals(Instant now) =>
        new(
            Name,
            _enrolled,
            _qualified,
            _failed,
            _left,
            _extended,
            _enrolled - _qualified - _failed - _left,
            Clock.ToHours(_competence),
            _waits.Waits,
            _trainerHours,
            _trainerLost
        )
        {
            Charges = Charges(now),
            WagesUsd = _wages + _stages.Sum(stage => stage.WagesUsd),
            EndedUsd = _spentOnEnded,
        };

    private IReadOnlyList<TrainingCharge> Charges(Instant now)
    {
        var charges = _stages.SelectMany(stage => stage.Charges(now));
        if (Spec.FeeUsd > 0)
            charges = charges.Prepend(new(TrainingCharge.Enrolment, _enrolled, "1", _enrolled * Spec.FeeUsd));
        return
        [
            .. charges
                .GroupBy(charge => (charge.For, charge.Unit))
                .Select(same => new TrainingCharge(
                    same.Key.For,
                    same.Sum(charge => charge.Quantity),
                    same.Key.Unit,
                    same.Sum(charge => charge.Usd)
                )),
        ];
    }

    /// <summary>A trainee's last row is complete.</summary>
    private void End(Trainee trainee, TrainingOutcome outcome)
    {
        Report(trainee, outcome);
        _spentOnEnded += trainee.SpentUsd;
    }

    private void Certify(Trainee trainee, Instant now)
    {
        _qualified++;
        _competence += now - trainee.Enrolled;
        trainee.Person.EndTraining(_grants, now);
        _leaving.Certified(trainee.Person, "programme " + Name, now);
    }
}
