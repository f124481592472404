using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Positions;
using MineSim.Spec.Ranges;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Blocks;

/// <summary>The people, and what they are to fill where there is no mine.</summary>
internal sealed record Staffing(WorkforceSpec Workforce, IReadOnlyList<PlannedPositionsSpec>? Positions);

/// <summary>The people.</summary>
internal static class WorkforceBlock
{
    private static readonly Key<RosterSpec> RosterKey = new(
        "roster",
        RosterBlocks.Roster,
        "The roster of all who name none; without this and `rosters` everybody works every day."
    )
    {
        Into = nameof(WorkforceSpec.Roster),
    };

    private static readonly Key<IReadOnlyList<RosterSpec>> Rosters = new(
        "rosters",
        new NamedMap<RosterSpec, RosterSpec>(
            "roster",
            RosterBlocks.Roster,
            (name, roster) => roster with { Name = name.Text },
            atLeastOne: false,
            isReferredTo: true
        ),
        "Rosters that people name.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Rosters),
    };

    private static readonly Key<IReadOnlyList<PersonGroupSpec>> People = new(
        "people",
        new PeopleKind(),
        "Who is employed. Groups of people alike, real people from a CSV file with a person a line, or both.",
        required: true
    )
    {
        Into = nameof(WorkforceSpec.People),
    };

    private static readonly Key<double> Absence = new(
        "absence",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The chance that a rostered person is not present in a shift, drawn shift by shift, for whatever "
            + "`leave`, `training-days` and `sickness` do not say.",
        fallback: "0 %"
    )
    {
        Into = nameof(WorkforceSpec.Absence),
    };

    private static readonly Key<IReadOnlyList<SkillSpec>> KnownSkills = new(
        "skills",
        new NamedMap<SkillSpec, SkillSpec>(
            "skill",
            LearningBlocks.Skill,
            (name, skill) => skill with { Name = name.Text },
            atLeastOne: false,
            isReferredTo: true
        ),
        "What is known of skills. A skill that is not here never lapses, and whoever holds it is experienced.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Skills),
    };

    private static readonly Key<IReadOnlyList<PlannedPositionsSpec>> Positions = new(
        "positions",
        new NamedMap<PlannedPositionsSpec, PlannedPositionsSpec>(
            "group of positions",
            PositionsBlock.Kind,
            (name, positions) => positions with { Name = name.Text }
        ),
        "What people are to fill in a scenario without a mine, most important first. Where there is a mine, "
            + "its machines say so."
    )
    {
        Into = "Positions",
    };

    public static Block<Staffing> Kind { get; } =
        new(
            "workforce",
            "Who may operate machines. Without this block every machine always has an operator. With "
                + "`positions`, and without a mine, people are planned alone.",
            [
                RosterKey,
                Rosters,
                KnownSkills,
                People,
                Absence,
                AttendanceBlocks.Leave,
                AttendanceBlocks.TrainingDays,
                AttendanceBlocks.Sickness,
                AttendanceBlocks.Fatigue,
                AttendanceBlocks.CallIn,
                Positions,
                TrainingBlock.Key,
                FacilityBlock.Key,
                TravelBlocks.Homes,
                TravelBlocks.Transport,
                .. MovementBlocks.Keys,
            ],
            Build
        );

    private static Staffing Build(Fields f)
    {
        var workforce = new WorkforceSpec(f.Find(RosterKey) ?? RosterSpec.AlwaysOn, f.Get(People), f.Get(Absence))
        {
            Turnover = f.Find(TurnoverBlock.Key),
            Hiring = f.Get(MovementBlocks.Hiring),
            Succession = f.Get(MovementBlocks.Succession),
            LocalOrigins = f.TextsOf(MovementBlocks.Local),
            Targets = f.Get(MovementBlocks.Targets),
            Skills = f.Get(KnownSkills),
            Facilities = f.Get(FacilityBlock.Key),
            Training = f.Get(TrainingBlock.Key),
            Rosters = f.Get(Rosters),
            Leave = f.Get(AttendanceBlocks.Leave) is { DaysAYear: > 0 } leave ? leave : null,
            TrainingDays = (int)f.Get(AttendanceBlocks.TrainingDays),
            Sickness = f.Find(AttendanceBlocks.Sickness),
            Fatigue = f.Find(AttendanceBlocks.Fatigue),
            Homes = f.Get(TravelBlocks.Homes),
            Transport = f.Get(TravelBlocks.Transport),
            CallIn = f.Find(AttendanceBlocks.CallIn),
        };
        Unsaid.Check(workforce, isRosterSaid: f.Has(RosterKey), f.Problems);
        return new(Unsaid.Fill(workforce, f.Problems), f.Find(Positions));
    }
}
