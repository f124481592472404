using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Hiring;
using MineSim.Spec.Turnover;

namespace MineSim.Scenarios.Building;

/// <summary>How people come and go.</summary>
internal sealed record MovementDraft(
    TurnoverSpec? Turnover,
    IReadOnlyList<Named<HiringDraft>> Hiring,
    IReadOnlyList<Named<SuccessionDraft>> Succession,
    IReadOnlyList<Word> Local,
    TargetsDraft Targets
)
{
    /// <summary>Nobody does.</summary>
    public static MovementDraft None { get; } = new(null, [], [], [], TargetsDraft.None);
}

/// <summary>How the positions of a role are kept filled.</summary>
internal sealed record HiringDraft(
    IReadOnlyList<WantedSpec>? Wanted,
    Distribution LeadTime,
    double? ApplicantsPerHour,
    Word? Origin,
    IReadOnlyList<Named<double>> Origins,
    IReadOnlyList<Word>? Skills,
    Word? Programme,
    Place Place
)
{
    public Word? Employer { get; init; }

    /// <summary>The roster that recruits work; <see langword="null"/> for that of the role's people.</summary>
    public Word? Roster { get; init; }

    public double Women { get; init; }

    public Distribution? Experience { get; init; }

    /// <summary>US$ a year; <see langword="null"/> for what the role's people earn.</summary>
    public double? Wage { get; init; }

    /// <summary>
    /// The skills in which recruits come licensed: those that are said, or else those of the role's people.
    /// </summary>
    public IReadOnlyList<Word> SkillsOf(string role, IReadOnlyList<PeopleDraft> people) =>
        Programme is not null ? [] : Skills ?? people.FirstOrDefault(group => group.Role.Text == role)?.Skills ?? [];
}

/// <summary>Mentors who are to be succeeded.</summary>
/// <param name="Spec">What is known of them.</param>
/// <param name="QualifiedPlace">Where it stands how many others must be qualified.</param>
internal sealed record SuccessionDraft(SuccessionSpec Spec, Place QualifiedPlace);

/// <summary>Shares to be reached.</summary>
internal sealed record TargetsDraft(IReadOnlyList<TargetDraft> LocalShare, IReadOnlyList<TargetDraft> WomenShare)
{
    public static TargetsDraft None { get; } = new([], []);
}
