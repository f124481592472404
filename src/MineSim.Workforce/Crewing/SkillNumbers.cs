namespace MineSim.Workforce;

/// <summary>
/// Skills by number: those that positions want, in the order of the positions, then those that only people have.
/// Last comes "any", the want of positions that anybody present may fill.
/// </summary>
internal sealed class SkillNumbers
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public SkillNumbers(IEnumerable<string?> positions, IEnumerable<PersonGroupSpec> people)
    {
        foreach (string? skill in positions)
        {
            if (skill is null)
                AnyIsWanted = true;
            else
                Add(skill);
        }

        foreach (string skill in people.SelectMany(group => group.Skills))
            Add(skill);
    }

    /// <summary>How many there are, "any" not counted.</summary>
    public int Count => _names.Count;

    /// <summary>The number of "any".</summary>
    public int Any => _names.Count;

    /// <summary>Whether some position wants "any".</summary>
    public bool AnyIsWanted { get; }

    public int this[string? skill] => skill is null ? Any : _numbers[skill];

    public string NameOf(int skill) => skill == Any ? StaffingRow.AnySkill : _names[skill];

    private void Add(string skill)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(skill);
        if (skill == StaffingRow.AnySkill)
            throw new ArgumentException($"\"{skill}\" is no name for a skill: it stands for none.", nameof(skill));
        if (_numbers.TryAdd(skill, _names.Count))
            _names.Add(skill);
    }
}
