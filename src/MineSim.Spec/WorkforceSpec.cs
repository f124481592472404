using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Ranges;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;
using MineSim.Spec.Travel;
using MineSim.Spec.Turnover;

namespace MineSim.Spec;

/// <summary>Everything that defines a workforce: who is employed, on which roster, licensed for what.</summary>
/// <param name="Roster">The panel roster that everybody works who names no other.</param>
/// <param name="People">Groups of people.</param>
/// <param name="Absence">The chance, from 0 to 1, that a rostered person is not present in a shift (leave, sickness,
/// training); drawn for each person and shift.</param>
public sealed record WorkforceSpec(
    RosterSpec Roster,
    IReadOnlyList<PersonGroupSpec> People,
    [Limits(Measure.Share)] double Absence
)
{
    /// <summary>
    /// How many skills there may be, so that those a person has fit into one word: of positions, of people, of
    /// training, and those that something is known of.
    /// </summary>
    public const int MostSkills = 63;

    /// <summary>What is known of skills, each at most once; nothing need be said of one.</summary>
    public IReadOnlyList<SkillSpec> Skills { get; init; } = [];

    /// <summary>Training programmes.</summary>
    public IReadOnlyList<TrainingProgrammeSpec> Training { get; init; } = [];

    /// <summary>Simulators and classrooms that programmes and refreshers share, each by its name.</summary>
    public IReadOnlyList<FacilitySpec> Facilities { get; init; } = [];

    /// <summary>How people leave of their own will; <see langword="null"/> when nobody does.</summary>
    public TurnoverSpec? Turnover { get; init; }

    /// <summary>Roles whose positions are kept filled, each at most once.</summary>
    public IReadOnlyList<EstablishmentSpec> Hiring { get; init; } = [];

    /// <summary>Mentors who are to be succeeded.</summary>
    public IReadOnlyList<SuccessionSpec> Succession { get; init; } = [];

    /// <summary>Origins that count as local.</summary>
    public IReadOnlyList<string> LocalOrigins { get; init; } = [];

    /// <summary>Shares to be reached by dates.</summary>
    public IReadOnlyList<TargetSpec> Targets { get; init; } = [];

    /// <summary>
    /// Whether somebody comes or goes, or is counted by origin: whether there is more to tell of people than who is on
    /// shift.
    /// </summary>
    public bool Moves =>
        Turnover is not null
        || Hiring.Count > 0
        || Training.Count > 0
        || Succession.Count > 0
        || LocalOrigins.Count > 0
        || Targets.Count > 0
        || People.Any(group => group.UntilHour is not null || group.Women > 0);

    /// <summary>Rosters beside <see cref="Roster"/>, each by its name, that groups of people name.</summary>
    public IReadOnlyList<RosterSpec> Rosters { get; init; } = [];

    /// <summary>Annual leave; <see langword="null"/> for none.</summary>
    public LeaveSpec? Leave { get; init; }

    /// <summary>
    /// Working days, 0 to 365, that each person spends in training in each year of 365 days since they joined, one at a
    /// time.
    /// </summary>
    [Whole(0, 365)]
    public int TrainingDays { get; init; }

    /// <summary>Sickness in spells; <see langword="null"/> for none.</summary>
    public SicknessSpec? Sickness { get; init; }

    /// <summary>How much anybody may work; <see langword="null"/> for as much as the roster says.</summary>
    public FatigueSpec? Fatigue { get; init; }

    /// <summary>
    /// Homes that people go to between swings, each by its name; whoever has none lives near the mine.
    /// </summary>
    public IReadOnlyList<HomeSpec> Homes { get; init; } = [];

    /// <summary>How they travel, each by its name.</summary>
    public IReadOnlyList<TransportSpec> Transport { get; init; } = [];

    /// <summary>Call-ins on days off; <see langword="null"/> for none.</summary>
    public CallInSpec? CallIn { get; init; }
}
