using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Blocks;

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

    private static readonly Key<IReadOnlyList<Named<RosterSpec>>> Rosters = new(
        "rosters",
        new NamedMap<RosterSpec>("roster", RosterBlocks.Roster, atLeastOne: false, isReferredTo: true),
        "Rosters that people name.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Rosters),
    };

    private static readonly Key<IReadOnlyList<PeopleDraft>> People = new(
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

    private static readonly Key<IReadOnlyList<Named<SkillSpec>>> KnownSkills = new(
        "skills",
        new NamedMap<SkillSpec>("skill", LearningBlocks.Skill, atLeastOne: false, isReferredTo: true),
        "What is known of skills. A skill that is not here never lapses, and whoever holds it is experienced.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Skills),
    };

    private static readonly Key<IReadOnlyList<Named<PositionsDraft>>> Positions = new(
        "positions",
        new NamedMap<PositionsDraft>("group of positions", PositionsBlock.Kind),
        "What people are to fill in a scenario without a mine, most important first. Where there is a mine, "
            + "its machines say so."
    )
    {
        Into = "Positions",
    };

    public static Block<WorkforceDraft> Kind { get; } =
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

    private static WorkforceDraft Build(Fields f)
    {
        var workforce = new WorkforceDraft(f.Find(RosterKey), f.Get(People), f.Get(Absence), f.Place)
        {
            Skills = f.Get(KnownSkills),
            Positions = f.Find(Positions),
            PositionsPlace = f.PlaceOf(Positions),
            Training = f.Get(TrainingBlock.Key),
            Facilities = f.Get(FacilityBlock.Key),
            Movement = MovementBlocks.Build(f),
            Rosters = f.Get(Rosters),
            Homes = f.Get(TravelBlocks.Homes),
            Transport = f.Get(TravelBlocks.Transport),
            Attendance = new(
                f.Get(AttendanceBlocks.Leave),
                (int)f.Get(AttendanceBlocks.TrainingDays),
                f.Find(AttendanceBlocks.Sickness),
                f.Find(AttendanceBlocks.Fatigue),
                f.Find(AttendanceBlocks.CallIn)
            ),
        };
        Unsaid.Check(workforce, f.Problems);
        return workforce;
    }
}
