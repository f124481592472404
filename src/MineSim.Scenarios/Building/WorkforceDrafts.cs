using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;
using MineSim.Spec.Travel;

namespace MineSim.Scenarios.Building;

/// <summary>The people.</summary>
internal sealed record WorkforceDraft(
    RosterSpec? Roster,
    IReadOnlyList<PeopleDraft> People,
    double Absence,
    Place Place
)
{
    /// <summary>What they are to fill where there is no mine; <see langword="null"/> when nothing is said.</summary>
    public IReadOnlyList<Named<PositionsDraft>>? Positions { get; init; }

    public Place PositionsPlace { get; init; }

    /// <summary>How people come and go.</summary>
    public MovementDraft Movement { get; init; } = MovementDraft.None;

    /// <summary>
    /// The skills in which people bring licences, group by group: those who are there and those who are hired.
    /// </summary>
    public IEnumerable<IReadOnlyList<Word>> Licences =>
        People
            .Select(group => group.Skills)
            .Concat(Movement.Hiring.Select(hiring => hiring.Value.SkillsOf(hiring.Name.Text, People)));

    /// <summary>What is known of skills.</summary>
    public IReadOnlyList<Named<SkillSpec>> Skills { get; init; } = [];

    /// <summary>Training programmes.</summary>
    public IReadOnlyList<Named<ProgrammeDraft>> Training { get; init; } = [];

    /// <summary>Simulators and classrooms that they share.</summary>
    public IReadOnlyList<FacilitySpec> Facilities { get; init; } = [];

    /// <summary>Rosters that people name.</summary>
    public IReadOnlyList<Named<RosterSpec>> Rosters { get; init; } = [];

    /// <summary>Homes that people go to between swings.</summary>
    public IReadOnlyList<HomeSpec> Homes { get; init; } = [];

    /// <summary>How they travel.</summary>
    public IReadOnlyList<TransportSpec> Transport { get; init; } = [];

    public required AttendanceDraft Attendance { get; init; }
}

/// <summary>What keeps people away, and who comes in their place.</summary>
internal sealed record AttendanceDraft(
    LeaveSpec Leave,
    int TrainingDays,
    SicknessSpec? Sickness,
    FatigueSpec? Fatigue,
    CallInSpec? CallIn
);

/// <summary>Positions of a workforce without a mine.</summary>
internal sealed record PositionsDraft(
    Word? Skill,
    IReadOnlyList<WantedSpec> Wanted,
    double? WorkedHours,
    IReadOnlyList<Word> Shifts
);

/// <summary>People alike.</summary>
internal sealed record PeopleDraft(
    Word Role,
    int Count,
    IReadOnlyList<Word> Skills,
    Word? Origin,
    Moment Hired,
    Moment Licensed
)
{
    public Word? Name { get; init; }

    public int? Panel { get; init; }

    public Place PanelPlace { get; init; }

    public Word? Employer { get; init; }

    /// <summary>The home that they name.</summary>
    public Word? Home { get; init; }

    public Moment? Until { get; init; }

    public Place UntilPlace { get; init; }

    /// <summary>The roster that they name.</summary>
    public Word? Roster { get; init; }

    public Place Place { get; init; }

    public Distribution? Experience { get; init; }

    public double Women { get; init; }

    /// <summary>US$ a year.</summary>
    public double Wage { get; init; }
}
