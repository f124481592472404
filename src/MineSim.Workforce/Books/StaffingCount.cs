using System.Numerics;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Books;

/// <summary>Counts how one shift is staffed, skill by skill.</summary>
internal sealed class StaffingCount(SkillBook skills, IReadOnlyList<string> shifts, RowSink<StaffingRow>? rows)
{
    private readonly Count[] _counts = new Count[skills.Count + 1];

    public void Clear() => Array.Clear(_counts);

    /// <summary>A position wants a skill, and somebody fills it for so many hours, or nobody.</summary>
    public void Position(int skill, Person? person, double hours)
    {
        ref var count = ref _counts[skill];
        count.Required++;
        if (person is null)
            return;
        count.Assigned++;
        if (!person.IsCalledIn)
            return;
        count.CalledIn++;
        count.OvertimeH += hours;
    }

    /// <summary>Reports the shift: every skill, and "any" where some position wants it.</summary>
    public void Report(int day, int shift, ReadOnlySpan<Person> staff)
    {
        if (rows is null)
            return;
        foreach (var person in staff)
        {
            if (person.IsRostered)
                Add(person);
        }

        var all = skills.AnyIsWanted ? skills.Count + 1 : skills.Count;
        for (var skill = 0; skill < all; skill++)
        {
            var count = _counts[skill];
            rows(
                new StaffingRow(
                    day,
                    shifts[shift],
                    skills.NameOf(skill),
                    count.Required,
                    count.Rostered,
                    count.Present,
                    count.Licensed,
                    count.Assigned,
                    count.Required - count.Assigned
                )
                {
                    Absent = count.Absent,
                    OnLeave = count.OnLeave,
                    Sick = count.Sick,
                    Training = count.Training,
                    Travelling = count.Travelling,
                    Fatigued = count.Fatigued,
                    CalledIn = count.CalledIn,
                    OvertimeH = count.OvertimeH,
                }
            );
        }
    }

    private void Add(Person person)
    {
        for (var left = person.Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            _counts[skill].Add(person.State, person.Holds(skill));
        }

        _counts[skills.Any].Add(person.State, isLicensed: true);
    }

    private struct Count
    {
        public int Required;
        public int Assigned;
        public int Rostered;
        public int Present;
        public int Licensed;
        public int Absent;
        public int OnLeave;
        public int Sick;
        public int Training;
        public int Travelling;
        public int Fatigued;
        public int CalledIn;
        public double OvertimeH;

        public void Add(PersonState state, bool isLicensed)
        {
            Rostered++;
            switch (state)
            {
                case PersonState.OnLeave:
                    OnLeave++;
                    break;
                case PersonState.TrainingDay:
                    Training++;
                    break;
                case PersonState.Sick:
                    Sick++;
                    break;
                case PersonState.Travelling:
                    Travelling++;
                    break;
                case PersonState.Absent:
                    Absent++;
                    break;
                case PersonState.StoodDown:
                    Fatigued++;
                    break;
                default:
                    Present++;
                    Licensed += isLicensed ? 1 : 0;
                    break;
            }
        }
    }
}
