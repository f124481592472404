using MineSim.Workforce;

namespace MineSim.Scenarios;

/// <summary>The people.</summary>
internal static class WorkforceBlock
{
    private static readonly Key<RosterPattern> Pattern = new("pattern", new RosterPatternKind(),
        "Days on site and days off in turn.", required: true);

    private static readonly Key<long> Panels = new("panels", Common.Count(100),
        "Crews that share the work, spread evenly over the pattern. A panel that comes back takes the shift after the one it worked last time.", required: true);

    private static readonly Block<RosterDraft> Roster = new(
        "roster", "The panel roster that everybody works.", [Pattern, Panels], f => new(f.Get(Pattern), (int)f.Get(Panels)));

    private static readonly Key<RosterDraft> RosterKey = new("roster", Roster,
        "The roster; without it everybody works every day.");

    private static readonly Key<IReadOnlyList<PeopleDraft>> People = new("people", new PeopleKind(),
        "Who is employed. Groups of people alike, real people from a CSV file with a person a line, or both.", required: true);

    private static readonly Key<double> Absence = new("absence", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The chance that a rostered person is not present in a shift: leave, sickness, training.", fallback: "0 %");

    private static readonly Key<IReadOnlyList<Named<SkillSpec>>> KnownSkills = new("skills",
        new NamedMap<SkillSpec>("skill", LearningBlocks.Skill, atLeastOne: false),
        "What is known of skills. A skill that is not here never lapses, and whoever holds it is experienced.", fallback: "{}");

    private static readonly Key<IReadOnlyList<Named<PositionsDraft>>> Positions = new("positions",
        new NamedMap<PositionsDraft>("group of positions", PositionsBlock.Kind),
        "What people are to fill in a scenario without a mine, most important first. Where there is a mine, its machines say so.");

    public static Block<WorkforceDraft> Kind { get; } = new(
        "workforce", "Who may operate machines. Without this block every machine always has an operator. With `positions`, and without a mine, people are planned alone.",
        [RosterKey, KnownSkills, People, Absence, Positions, TrainingBlock.Key, .. MovementBlocks.Keys],
        f => new(f.Find(RosterKey), f.Get(People), f.Get(Absence), f.Place)
        {
            Skills = f.Get(KnownSkills),
            Positions = f.Find(Positions),
            PositionsPlace = f.PlaceOf(Positions),
            Training = f.Get(TrainingBlock.Key),
            Movement = MovementBlocks.Build(f),
        });
}
