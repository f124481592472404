using MineSim.Workforce.People;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// Calls trainers to the machines on which trainees wait for them: they are seated before others, if everybody else can
/// be rearranged around them.
/// </summary>
internal sealed class TrainersFirst(TrainingCentre training, ShiftCrewing crewing)
{
    private readonly List<Person> _candidates = [];

    /// <summary>
    /// Positions are matched and nobody is seated yet: trainers who are wanted take machines of their skill, those with
    /// the most practice first.
    /// </summary>
    public void Seat(ReadOnlySpan<Person> staff, ReadOnlySpan<int> wanted, Instant now)
    {
        foreach (var stage in training.OnSite)
        {
            var trainers = stage.IsWanted ? stage.TrainersWanted : 0;
            if (trainers == 0)
                continue;
            _candidates.Clear();
            foreach (var person in staff)
            {
                if (person.IsFree && stage.Teaches(person))
                    _candidates.Add(person);
            }

            while (trainers > 0 && TakeBest(stage.Skill, now) is { } best)
            {
                if (crewing.TrySeatFirst(best, stage.Skill, wanted))
                    trainers--;
            }
        }
    }

    private Person? TakeBest(int skill, Instant now)
    {
        if (_candidates.Count == 0)
            return null;
        var best = 0;
        for (var i = 1; i < _candidates.Count; i++)
        {
            if (_candidates[i].PracticeIn(skill, now) > _candidates[best].PracticeIn(skill, now))
                best = i;
        }

        var person = _candidates[best];
        _candidates.RemoveAt(best);
        return person;
    }
}
