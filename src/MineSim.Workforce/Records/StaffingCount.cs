using System.Numerics;

namespace MineSim.Workforce;

/// <summary>Counts how one shift is staffed, skill by skill.</summary>
internal sealed class StaffingCount(SkillBook skills, IReadOnlyList<string> shifts, IWorkforceRecorder? recorder)
{
    private readonly Count[] _counts = new Count[skills.Count + 1];

    public void Clear() => Array.Clear(_counts);

    /// <summary>A position wants a skill and was filled or not.</summary>
    public void Position(int skill, bool isFilled)
    {
        _counts[skill].Required++;
        _counts[skill].Assigned += isFilled ? 1 : 0;
    }

    /// <summary>Reports the shift: every skill, and "any" where some position wants it.</summary>
    public void Report(int day, int shift, ReadOnlySpan<Person> staff)
    {
        if (recorder is null) return;
        foreach (var person in staff)
        {
            if (person.IsRostered) Add(person);
        }

        var rows = skills.AnyIsWanted ? skills.Count + 1 : skills.Count;
        for (var skill = 0; skill < rows; skill++)
        {
            var count = _counts[skill];
            recorder.Staffing(new StaffingRow(
                day, shifts[shift], skills.NameOf(skill), count.Required, count.Rostered, count.Present, count.Licensed, count.Assigned,
                count.Required - count.Assigned));
        }
    }

    private void Add(Person person)
    {
        var present = person.IsPresent ? 1 : 0;
        for (var left = person.Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            ref var count = ref _counts[skill];
            count.Rostered++;
            count.Present += present;
            count.Licensed += person.Holds(skill) ? present : 0;
        }

        ref var any = ref _counts[skills.Any];
        any.Rostered++;
        any.Present += present;
        any.Licensed += present;
    }

    private struct Count
    {
        public int Required;
        public int Assigned;
        public int Rostered;
        public int Present;
        public int Licensed;
    }
}
