using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Takes all trainees through their programmes, between one shift and the next. It has no events of its own: as a shift
/// begins, whatever the calendar, the simulators' days and the shift before brought is done in the order of time.
/// </summary>
internal sealed class TrainingCentre
{
    private readonly Programme[] _programmes;
    private readonly MachineTraining[] _onSite;
    private readonly Intake[] _intakes;
    private readonly Admission _admission;
    private readonly TrainerDraw _trainers;
    private readonly Register _register;
    private readonly TeachingBook _teaching;
    private readonly List<(Programme Programme, Person Person, Instant At)> _onDemand = [];
    private Instant _now;
    private Instant _midnight;

    public TrainingCentre(
        WorkforceSpec spec,
        Register register,
        RosterBook rosters,
        SkillBook skills,
        LicenceWatch licences,
        Facilities facilities,
        TeachingBook teaching,
        Streams streams,
        IRecorder? recorder
    )
    {
        var before = new NominalSite(rosters);
        _programmes =
        [
            .. spec.Training.Select(programme => new Programme(
                programme,
                skills,
                before,
                facilities,
                teaching,
                register.Leaving,
                recorder
            )),
        ];
        _intakes =
        [
            .. _programmes.SelectMany(programme =>
                programme.Spec.Intake.Select(intake => new Intake(intake, programme))
            ),
        ];
        _admission = new Admission(register, streams);
        _trainers = new TrainerDraw(register, skills, licences, _programmes);
        _register = register;
        _teaching = teaching;
        _onSite = [.. _programmes.SelectMany(programme => programme.Stages.ToArray().OfType<MachineTraining>())];
        foreach (var intake in _intakes)
            _midnight = Instant.Earlier(_midnight, intake.Next);
        _midnight = Instant.AtTick(_midnight.Day * Clock.TicksPerDay);
        _now = _midnight;
    }

    /// <summary>Apprentices on site.</summary>
    public ApprenticesOnSite Apprentices { get; } = new();

    /// <summary>The stages on machines, of all programmes.</summary>
    public ReadOnlySpan<MachineTraining> OnSite => _onSite;

    /// <summary>Somebody was hired for a programme that requires nothing, and is to begin it.</summary>
    /// <param name="programme">Name of the programme.</param>
    /// <param name="person">The person.</param>
    /// <param name="now">When, not before the shift that has begun.</param>
    public void Enrol(string programme, Person person, Instant now)
    {
        var into = _programmes.First(each => each.Name == programme);
        _onDemand.Add((into, person, Instant.Later(_now, now.OnTick)));
    }

    /// <summary>Whether there is a programme of that name, and people can begin it who hold no licence.</summary>
    public bool Admits(string programme) =>
        _programmes.Any(each => each.Name == programme && each.Spec.Requires.Count == 0);

    /// <summary>A shift is over and another begins: all that has happened in between.</summary>
    public void Advance(Instant now)
    {
        var to = now.OnTick;
        foreach (var programme in _programmes)
        {
            foreach (var stage in programme.Stages)
                stage.EndShift(_now, to);
        }

        _teaching.EndShift();
        while (Next() is var at && at <= to)
            Pass(at);
        _now = to;
        _trainers.Draw(now);
    }

    /// <summary>
    /// Before the roll is called: those who were hired for a programme as the shift begins are in it from then on.
    /// </summary>
    public void AdmitRecruits(Instant now)
    {
        if (_onDemand.Count == 0)
            return;
        Settle(_now);
        _trainers.Draw(now);
    }

    /// <summary>
    /// The roll has been called: apprentices who are on site may assist.
    /// </summary>
    public void CallRoll()
    {
        Apprentices.Clear();
        foreach (var person in _register.Staff)
        {
            if (!person.IsTraining)
                continue;
            if (person.IsPresent && person.Training!.Assists is { } skill)
                Apprentices.Add(person, skill);
        }
    }

    /// <summary>Positions are filled: trainees go to their trainers.</summary>
    public void StartShift(ReadOnlySpan<Person?> operators, int[] skillOf)
    {
        foreach (var stage in _onSite)
        {
            if (stage.IsWanted)
                stage.StartShift(operators, skillOf, _register.Staff);
        }
    }

    /// <summary>The run is over.</summary>
    public void Close(Instant now)
    {
        foreach (var programme in _programmes)
        {
            foreach (var stage in programme.Stages)
                stage.Close(now.OnTick);
        }
    }

    public IReadOnlyList<ProgrammeTotals> Totals() => [.. _programmes.Select(programme => programme.Totals(_now))];

    private Instant Next()
    {
        var next = _midnight;
        foreach (var intake in _intakes)
            next = Instant.Earlier(next, intake.Next);
        foreach (var (_, _, at) in _onDemand)
            next = Instant.Earlier(next, at);
        foreach (var programme in _programmes)
        {
            foreach (var stage in programme.Stages)
                next = Instant.Earlier(next, stage.Next);
        }

        return next;
    }

    private void Pass(Instant now)
    {
        var isMidnight = now >= _midnight;
        if (isMidnight)
            EachStage(now, static (stage, at) => stage.EndDay(at));
        Settle(now);
        if (!isMidnight)
            return;
        EachStage(now, static (stage, at) => stage.BeginDay(at));
        _midnight += Clock.TicksPerDay;
    }

    /// <summary>Everybody who can go on now does.</summary>
    private void Settle(Instant now)
    {
        do
        {
            EachStage(now, static (stage, at) => stage.EndThoseDue(at));
            Admit(now);
            EachStage(now, static (stage, at) => stage.Open(at));
        } while (Due(now));
    }

    /// <summary>Whether stages that take no time ask for another round.</summary>
    private bool Due(Instant now)
    {
        foreach (var programme in _programmes)
        {
            foreach (var stage in programme.Stages)
            {
                if (stage.Next <= now)
                    return true;
            }
        }

        return false;
    }

    private void Admit(Instant now)
    {
        foreach (var intake in _intakes)
        {
            if (intake.Next > now)
                continue;
            _admission.Admit(intake.Programme, intake.Count, now);
            intake.Pass();
        }

        for (var i = 0; i < _onDemand.Count; )
        {
            var (programme, person, at) = _onDemand[i];
            if (at > now)
            {
                i++;
                continue;
            }

            _onDemand.RemoveAt(i);
            if (person.Left > at.Hours && person.Training is null)
                _admission.Enrol(programme, person, at, isHired: true);
        }
    }

    private void EachStage(Instant now, Action<Stage, Instant> what)
    {
        foreach (var programme in _programmes)
        {
            foreach (var stage in programme.Stages)
                what(stage, now);
        }
    }
}
