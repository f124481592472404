namespace MineSim.Workforce;

/// <summary>Counts how one shift is staffed, skill by skill.</summary>
internal sealed class StaffingCount(SkillNumbers skills, IReadOnlyList<string> shifts, Action<StaffingRow>? report)
{
    private readonly int[] _required = new int[skills.Count + 1];
    private readonly int[] _assigned = new int[skills.Count + 1];

    public void Clear()
    {
        Array.Clear(_required);
        Array.Clear(_assigned);
    }

    /// <summary>A position wants a skill and was filled or not.</summary>
    public void Count(int skill, bool isFilled)
    {
        _required[skill]++;
        _assigned[skill] += isFilled ? 1 : 0;
    }

    /// <summary>Reports the shift: every skill, and "any" where some position wants it.</summary>
    public void Report(int day, int shift, PersonGroup[] groups)
    {
        if (report is null)
            return;
        int rows = skills.AnyIsWanted ? skills.Count + 1 : skills.Count;
        for (int skill = 0; skill < rows; skill++)
        {
            int rostered = 0, present = 0, licensed = 0;
            foreach (PersonGroup group in groups)
            {
                bool needsLicence = skill != skills.Any;
                if (needsLicence && !group.Skills.Contains(skill))
                    continue;
                rostered += group.Rostered;
                present += group.Present;
                licensed += group.IsLicensed || !needsLicence ? group.Present : 0;
            }

            report(new StaffingRow(
                day, shifts[shift], skills.NameOf(skill), _required[skill], rostered, present, licensed, _assigned[skill],
                _required[skill] - _assigned[skill]));
        }
    }
}
