using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Draws trainers from the best of the staff, for the stages that trainees are in.
/// </summary>
internal sealed class TrainerDraw(
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

    private readonly int[] _trainersOf = new int[register.Panels];
    private readonly List<(Programme For, Person Person)> _drawn = [];

    /// <summary>
    /// Draws trainers for the stages that trainees are in, as many as the programme says: those of before count while
    /// they may teach.
    /// </summary>
    public void Draw(Instant now)
    {
        foreach (var (programme, stage) in _stages)
        {
            if (programme.Spec.Trainers.Drawn == 0 || !stage.IsWanted)
                continue;
            var instruct = skills[programme.Spec.Trainers.Skill];
            for (
                var missing = programme.Spec.Trainers.Drawn - CountDrawn(programme, stage.Skill, instruct, now);
                missing > 0;
                missing--
            )
            {
                if (BestOfStaff(stage.Skill, instruct, now) is not { } best)
                    break;
                licences.Lapse(best, instruct);
                best.TakeUp(instruct, double.PositiveInfinity);
                best.Certify(instruct, now);
                if (!_drawn.Contains((programme, best)))
                    _drawn.Add((programme, best));
            }
        }
    }

    private int CountDrawn(Programme programme, int skill, int instruct, Instant now)
    {
        var count = 0;
        foreach (var (drawnFor, person) in _drawn)
        {
            count +=
                drawnFor == programme
                && person.IsEmployed(now)
                && person.HoldsAt(skill, now)
                && person.HoldsAt(instruct, now)
                    ? 1
                    : 0;
        }

        return count;
    }

    /// <summary>Of the panel with the fewest trainers, whoever has the most practice.</summary>
    private Person? BestOfStaff(int skill, int instruct, Instant now)
    {
        CountTrainers(skill, instruct, now);
        Person? best = null;
        var (fewest, most) = (int.MaxValue, 0.0);
        foreach (var person in register.Staff)
        {
            if (
                !person.IsEmployed(now)
                || person.Training is not null
                || !person.HoldsAt(skill, now)
                || person.HoldsAt(instruct, now)
            )
            {
                continue;
            }

            var (trainers, practice) = (_trainersOf[person.Panel], person.PracticeIn(skill, now));
            if (best is not null && (trainers > fewest || (trainers == fewest && practice <= most)))
                continue;
            (best, fewest, most) = (person, trainers, practice);
        }

        return best;
    }

    private void CountTrainers(int skill, int instruct, Instant now)
    {
        Array.Clear(_trainersOf);
        foreach (var person in register.Staff)
        {
            if (person.IsEmployed(now) && person.HoldsAt(skill, now) && person.HoldsAt(instruct, now))
                _trainersOf[person.Panel]++;
        }
    }
}
