using MineSim.Kernel;
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

    private static readonly Key<Word> Role = new("role", Common.NameOf("role"), "What they are.", required: true);
    private static readonly Key<long> Count = new("count", Common.Count(100_000), "How many.", fallback: "1");

    private static readonly Key<IReadOnlyList<Word>> Skills = new("skills", new ListOf<Word>(Common.Skill),
        "The skills in which they hold a licence, as equipment models name them.", required: true);

    private static readonly Key<Word> Origin = new("origin", new WordKind("name of an origin"),
        "Where they come from.");

    private static readonly Key<Moment> Hired = new("hired", Common.Moment,
        "When they join the roster.", fallback: "0 h");

    private static readonly Key<Moment> Licensed = new("licensed", Common.Moment,
        "When their licences begin to hold; until then they are present without one.", fallback: "0 h");

    private static readonly Key<Word> Employer = new("employer", new WordKind("name of an employer"),
        "Who pays them: the owner, a contractor, the maker.");

    private static readonly Key<Distribution> Experience = new("experience", Common.ChanceTime,
        "Hours of practice that each of them brings in each of their skills; without it they are experienced, and practice makes them no better.");

    private static readonly Key<double> Women = new("women", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The share of women among them, drawn person by person.", fallback: "0 %");

    private static readonly Block<PeopleDraft> Group = new(
        "people", "People alike in role, skills and dates. They are spread over the panels in turn.",
        [Role, Count, Skills, Origin, Employer, Women, Experience, Hired, Licensed, ValueBlock.Wage],
        f => new(f.Get(Role), (int)f.Get(Count), f.Get(Skills), f.Find(Origin), f.Get(Hired), f.Get(Licensed))
        {
            Employer = f.Find(Employer),
            Experience = f.Find(Experience),
            Women = f.Get(Women),
            Wage = f.Get(ValueBlock.Wage),
        }, whole: true);

    private static readonly Key<RosterDraft> RosterKey = new("roster", Roster,
        "The roster; without it everybody works every day.");

    private static readonly Key<IReadOnlyList<PeopleDraft>> People = new("people", new ListOf<PeopleDraft>(Group),
        "Who is employed.", required: true);

    private static readonly Key<double> Absence = new("absence", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The chance that a rostered person is not present in a shift: leave, sickness, training.", fallback: "0 %");

    private static readonly Key<IReadOnlyList<Named<SkillSpec>>> KnownSkills = new("skills",
        new NamedMap<SkillSpec>("skill", LearningBlocks.Skill, atLeastOne: false),
        "What is known of skills. A skill that is not here never lapses, and whoever holds it is experienced.", fallback: "{}");

    public static Block<WorkforceDraft> Kind { get; } = new(
        "workforce", "Who may operate machines. Without this block every machine always has an operator.", [RosterKey, KnownSkills, People, Absence, TrainingBlock.Key],
        f => new(f.Find(RosterKey), f.Get(People), f.Get(Absence), f.Place) { Skills = f.Get(KnownSkills), Training = f.Get(TrainingBlock.Key) });
}
