using MineSim.Workforce.Crewing;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Training;

/// <summary>
/// Calls trainers to the machines on which trainees wait for them, and draws new ones from the best of the staff.
/// </summary>
internal sealed class TrainerCall(
    Register register,
    SkillBook skills,
    LicenceWatch licences,
    IReadOnlyList<Programme> programmes
)
{
    private readonly (Programme Programme, MachineTraining Stage)[] _stages =
    [
        .. programmes.SelectMany(programme =>
            programme.Stages.ToArray().OfType<MachineTraining>().Select(stage => (programme, stage))
        ),
    ];

    private readonly List<Person> _candidates = [];
    private readonly int[] _trainersOf = new int[register.Panels];
    private readonly List<(Programme For, Person Person)> _drawn = [];

    /// <summary>
    /// Positions are matched and nobody is seated yet: trainers who are wanted take machines of their skill, as far as
    /// everybody else can be rearranged around them.
    /// </summary>
    public void Seat(ShiftCrewing crewing, ReadOnlySpan<int> wanted, double hour)
    {
        foreach (var (_, stage) in _stages)
        {
            var trainers = stage.IsWanted ? stage.TrainersWanted : 0;
            if (trainers == 0)
                continue;
            _candidates.Clear();
            foreach (var person in register.Staff)
            {
                if (person.IsFree && stage.Teaches(person))
                    _candidates.Add(person);
            }

            while (trainers > 0 && TakeBest(stage.Skill, hour) is { } best)
            {
                if (crewing.TrySeatFirst(best, stage.Skill, wanted))
                    trainers--;
            }
        }
    }

    /// <summary>A shift is over, and its hours are booked in every stage.</summary>
    public void EndShift()
    {
        foreach (var (_, stage) in _stages)
            stage.EndTeaching();
    }

    /// <summary>
    /// Draws trainers for the stages that trainees are in, as many as the programme says: those of before count while
    /// they may teach.
    /// </summary>
    public void Draw(double hour)
    {
        foreach (var (programme, stage) in _stages)
        {
            if (programme.Spec.Trainers.Drawn == 0 || !stage.IsWanted)
                continue;
            var instruct = skills[programme.Spec.Trainers.Skill];
            for (
                var missing = programme.Spec.Trainers.Drawn - CountDrawn(programme, stage.Skill, instruct, hour);
                missing > 0;
                missing--
            )
            {
                if (BestOfStaff(stage.Skill, instruct, hour) is not { } best)
                    break;
                licences.Lapse(best, instruct);
                best.TakeUp(instruct, double.PositiveInfinity);
                best[instruct].Grant(hour, skills.SpecOf(instruct));
                best.Changed();
                if (!_drawn.Contains((programme, best)))
                    _drawn.Add((programme, best));
            }
        }
    }

    private int CountDrawn(Programme programme, int skill, int instruct, double hour)
    {
        var count = 0;
        foreach (var (drawnFor, person) in _drawn)
        {
            count +=
                drawnFor == programme
                && person.IsEmployed(hour)
                && person.HoldsAt(skill, hour)
                && person.HoldsAt(instruct, hour)
                    ? 1
                    : 0;
        }

        return count;
    }

    private Person? TakeBest(int skill, double hour)
    {
        if (_candidates.Count == 0)
            return null;
        var best = 0;
        for (var i = 1; i < _candidates.Count; i++)
        {
            if (_candidates[i].PracticeIn(skill, hour) > _candidates[best].PracticeIn(skill, hour))
                best = i;
        }

        var person = _candidates[best];
        _candidates.RemoveAt(best);
        return person;
    }

    /// <summary>Of the panel with the fewest trainers, whoever has the most practice.</summary>
    private Person? BestOfStaff(int skill, int instruct, double hour)
    {
        CountTrainers(skill, instruct, hour);
        Person? best = null;
        var (fewest, most) = (int.MaxValue, 0.0);
        foreach (var person in register.Staff)
        {
            if (
                !person.IsEmployed(hour)
                || person.Training is not null
                || !person.HoldsAt(skill, hour)
                || person.HoldsAt(instruct, hour)
            )
            {
                continue;
            }

            var (trainers, practice) = (_trainersOf[person.Panel], person.PracticeIn(skill, hour));
            if (best is not null && (trainers > fewest || (trainers == fewest && practice <= most)))
                continue;
            (best, fewest, most) = (person, trainers, practice);
        }

        return best;
    }

    private void CountTrainers(int skill, int instruct, double hour)
    {
        Array.Clear(_trainersOf);
        foreach (var person in register.Staff)
        {
            if (person.IsEmployed(hour) && person.HoldsAt(skill, hour) && person.HoldsAt(instruct, hour))
                _trainersOf[person.Panel]++;
        }
    }
}
