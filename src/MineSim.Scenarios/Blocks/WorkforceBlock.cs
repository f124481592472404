using MineSim.Kernel;
using MineSim.Workforce;

namespace MineSim.Scenarios;

/// <summary>The people.</summary>
internal static class WorkforceBlock
{
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

    private static readonly Key<Word> OwnRoster = new("roster", Common.NameOf("roster"),
        "Which of the `rosters` they work; without it the `roster` of all.");

    private static readonly Key<Word> Employer = new("employer", new WordKind("name of an employer"),
        "Who pays them: the owner, a contractor, the maker.");

    private static readonly Key<Distribution> Experience = new("experience", Common.ChanceTime,
        "Hours of practice that each of them brings in each of their skills; without it they are experienced, and practice makes them no better.");

    private static readonly Key<double> Women = new("women", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The share of women among them, drawn person by person.", fallback: "0 %");

    private static readonly Block<PeopleDraft> Group = new(
        "people", "People alike in role, skills and dates. They are spread over the panels in turn.",
        [Role, Count, Skills, OwnRoster, Origin, Employer, Women, Experience, Hired, Licensed],
        f => new(f.Get(Role), (int)f.Get(Count), f.Get(Skills), f.Find(Origin), f.Get(Hired), f.Get(Licensed))
        {
            Employer = f.Find(Employer),
            Roster = f.Find(OwnRoster),
            Place = f.Place,
            Experience = f.Find(Experience),
            Women = f.Get(Women),
        }, whole: true);

    private static readonly Key<RosterDraft> RosterKey = new("roster", RosterBlocks.Roster,
        "The roster of all who name none; without this and `rosters` everybody works every day.");

    private static readonly Key<IReadOnlyList<Named<RosterDraft>>> Rosters = new("rosters",
        new NamedMap<RosterDraft>("roster", RosterBlocks.Roster, atLeastOne: false), "Rosters that people name.", fallback: "{}");

    private static readonly Key<IReadOnlyList<PeopleDraft>> People = new("people", new ListOf<PeopleDraft>(Group),
        "Who is employed.", required: true);

    private static readonly Key<double> Absence = new("absence", new QuantityKind(Dimension.Share, Bounds.FromZero),
        "The chance that a rostered person is not present in a shift, drawn shift by shift, for whatever `leave`, `training-days` and `sickness` do not say.", fallback: "0 %");

    private static readonly Key<IReadOnlyList<Named<SkillSpec>>> KnownSkills = new("skills",
        new NamedMap<SkillSpec>("skill", LearningBlocks.Skill, atLeastOne: false),
        "What is known of skills. A skill that is not here never lapses, and whoever holds it is experienced.", fallback: "{}");

    public static Block<WorkforceDraft> Kind { get; } = new(
        "workforce", "Who may operate machines. Without this block every machine always has an operator.",
        [
            RosterKey, Rosters, KnownSkills, People, Absence, AttendanceBlocks.Leave, AttendanceBlocks.TrainingDays, AttendanceBlocks.Sickness,
            AttendanceBlocks.Fatigue, AttendanceBlocks.CallIn,
        ],
        f => new(f.Find(RosterKey), f.Get(People), f.Get(Absence), f.Place)
        {
            Skills = f.Get(KnownSkills),
            Rosters = f.Get(Rosters),
            Attendance = new(
                f.Get(AttendanceBlocks.Leave), f.PlaceOf(AttendanceBlocks.Leave), (int)f.Get(AttendanceBlocks.TrainingDays),
                f.PlaceOf(AttendanceBlocks.TrainingDays), f.Find(AttendanceBlocks.Sickness), f.Find(AttendanceBlocks.Fatigue), f.Find(AttendanceBlocks.CallIn)),
        });
}
