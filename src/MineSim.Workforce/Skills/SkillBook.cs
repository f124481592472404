using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Skills;

/// <summary>
/// Skills by number: those that positions want, in the order of the positions, then those that only people have or that
/// something is said of. Last comes "any", the want of positions that anybody present may fill.
/// </summary>
internal sealed class SkillBook
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly SkillSpec?[] _specs;

    public SkillBook(IEnumerable<string?> positions, WorkforceSpec spec)
    {
        foreach (var skill in positions)
        {
            if (skill is null)
                AnyIsWanted = true;
            else
                Add(skill);
        }

        foreach (var skill in spec.People.SelectMany(group => group.Skills))
            Add(skill);
        foreach (var skill in spec.Hiring.SelectMany(establishment => establishment.Recruit.Skills))
            Add(skill);
        foreach (var skill in spec.Skills)
            Add(skill.Name);
        foreach (var skill in spec.Training.SelectMany(SkillsOf))
            Add(skill);
        if (_names.Count > WorkforceSpec.MostSkills)
            throw new ArgumentException($"A workforce has at most {WorkforceSpec.MostSkills} skills.", nameof(spec));
        _specs = new SkillSpec?[_names.Count + 1];
        foreach (var skill in spec.Skills)
            _specs[_numbers[skill.Name]] = skill;
    }

    /// <summary>How many there are, "any" not counted.</summary>
    public int Count => _names.Count;

    /// <summary>The number of "any".</summary>
    public int Any => _names.Count;

    /// <summary>Whether some position wants "any".</summary>
    public bool AnyIsWanted { get; }

    public int this[string? skill] => skill is null ? Any : _numbers[skill];

    /// <summary>The number of a skill; -1 for one that nobody has, and no position wants.</summary>
    public int Find(string skill) => _numbers.GetValueOrDefault(skill, -1);

    /// <summary>Skills by their names, a bit each by number; one that nobody ever holds is left out.</summary>
    public ulong Among(ReadOnlySpan<string> skills)
    {
        var mask = 0UL;
        foreach (var skill in skills)
            mask |= Find(skill) is >= 0 and var number ? 1UL << number : 0;
        return mask;
    }

    public string NameOf(int skill) => skill == Any ? StaffingRow.AnySkill : _names[skill];

    /// <summary>What is known of a skill; <see langword="null"/> for nothing.</summary>
    public SkillSpec? SpecOf(int skill) => _specs[skill];

    /// <summary>Whether practice makes somebody better at it.</summary>
    public bool IsLearned(int skill) => _specs[skill] is { Learning.Count: > 0 };

    private static IEnumerable<string> SkillsOf(TrainingProgrammeSpec programme) =>
        [
            .. programme.Grants,
            .. programme.Requires,
            .. programme
                .Stages.OfType<OnSiteStage>()
                .SelectMany(stage => new[] { stage.Skill, programme.Trainers.Skill }),
            .. programme.Stages.OfType<ApprenticeshipStage>().Select(stage => stage.Assists).OfType<string>(),
        ];

    private void Add(string skill)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(skill);
        if (skill == StaffingRow.AnySkill)
            throw new ArgumentException($"\"{skill}\" is no name for a skill: it stands for none.", nameof(skill));
        if (_numbers.TryAdd(skill, _names.Count))
            _names.Add(skill);
    }
}
