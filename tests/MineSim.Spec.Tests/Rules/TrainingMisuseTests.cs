using MineSim.Spec.Training;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Programmes and facilities that cannot be as they are given.</summary>
public class TrainingMisuseTests
{
    private static readonly FacilitySpec Simulators = new("simulators", 2) { HoursADay = 16 };
    private static readonly FacilitySpec Hall = new("hall", 4);

    private static readonly Dictionary<string, (SiteSpec Spec, string[] Told)> Programmes = new(StringComparer.Ordinal)
    {
        ["as it should be"] = (StaffedSite.Training(p => p), []),
        ["requires what nobody holds"] = (
            StaffedSite.Training(p => p with { Requires = ["light"] }),
            [".Requires[0]: programme 'p' requires the skill 'light', which nobody holds and no programme grants."]
        ),
        ["requires a skill twice"] = (
            StaffedSite.Training(p => p with { Requires = ["drive", "drive"], Grants = ["drive"] }),
            [
                ".Requires[1]: skill 'drive' is named twice in this list.",
                ".Grants[0]: programme 'p' grants 'drive' to those who hold it already, because it requires it.",
            ]
        ),
        ["on machines, and nobody to teach"] = (
            StaffedSite.Training(p => p with { Stages = [new OnSiteStage(9, "drive")] }),
            [
                ".Stages[0]: programme 'p' has no trainer: somebody must hold both 'drive' and 'instruct', or trainers "
                    + "must be drawn ('trainers: { drawn: 2 }').",
            ]
        ),
        ["on machines that are not there"] = (
            StaffedSite.Training(p => p with { Stages = [new OnSiteStage(9, "dig")], Trainers = new(Drawn: 1) }),
            [
                ".Stages[0]: programme 'p' draws trainers from those who hold 'dig', and nobody does.",
                ".Stages[0].Skill: no machine of the fleet needs 'dig', so that nobody can train on one.",
            ]
        ),
        ["grants what nothing wants"] = (
            StaffedSite.Training(p => p with { Grants = ["drvie"] }),
            [
                ".Grants[0]: no equipment model needs the skill 'drvie', nobody else holds it and no programme requires "
                    + "it. Did you mean 'drive'?",
            ]
        ),
        ["is over before it begins"] = (
            StaffedSite.Training(p => p with { Intake = [new(5, 0), new(5, 48, UntilHour: 24)] }),
            [".Intake[1].UntilHour: the intake of 'p' is over before it begins."]
        ),
        ["trainees of more than all origins"] = (
            StaffedSite.Training(p => p with { Trainees = new("novice") { Origins = [new("a", 0.6), new("b", 0.5)] } }),
            [".Trainees.Origins[1].Origin: the origins of trainees add up to 110 %, which is more than 100 %."]
        ),
        ["a class that never fills"] = (
            StaffedSite.Training(p => p with { Stages = [new ClassroomStage(24) { AtLeast = 6 }] }),
            [".Stages[0]: a class of 'p' begins with 6 at least, and never does: its intake has 5 altogether."]
        ),
        ["nobody begins"] = (
            StaffedSite.Training(p => p with { Intake = [] }),
            [
                ".Name: nobody begins the programme 'p': give it an 'intake', or a role under 'hiring' whose recruits it "
                    + "trains ('programme').",
            ]
        ),
    };

    private static readonly Dictionary<string, (SiteSpec Spec, string[] Told)> Facilities = new(StringComparer.Ordinal)
    {
        ["a stage at none that exists"] = (
            StaffedSite.Training([Simulators], new SimulatorStage(48, 1, 8) { At = "simulator" }),
            ["Workforce.Training[0].Stages[0].At: there is no facility 'simulator'. Did you mean 'simulators'?"]
        ),
        ["a refresher at none that exists"] = (
            StaffedSite.With(workforce =>
                workforce with
                {
                    Skills = [new("drive") { Refresher = new(8, 8760) { At = "moon" } }],
                }
            ),
            ["Workforce.Skills[0].Refresher.At: there is no facility 'moon'; no facility is defined."]
        ),
        ["one that nothing names"] = (
            StaffedSite.Training([Simulators], new ClassroomStage(24)),
            [
                "Workforce.Facilities[0].Name: no stage and no refresher names the facility 'simulators' ('at'); let one "
                    + "name it, or take it away.",
            ]
        ),
        ["simulators and a class at once"] = (
            StaffedSite.Training(
                [Simulators],
                new SimulatorStage(48, 1, 8) { At = "simulators" },
                new ClassroomStage(24) { At = "simulators" }
            ),
            [
                "Workforce.Training[0].Stages[1].At: 'simulators' has simulators, because a stage 'simulator' or a "
                    + "refresher names it; a class needs another facility.",
            ]
        ),
        ["a classroom that runs so many hours"] = (
            StaffedSite.Training([Hall with { HoursADay = 8 }], new ClassroomStage(24) { At = "hall" }),
            ["Workforce.Facilities[0].HoursADay: 'hall' is a classroom, and only simulators have 'hours-a-day'."]
        ),
        ["a classroom without room"] = (
            StaffedSite.Training([Hall], new ClassroomStage(24) { At = "hall", AtLeast = 5 }),
            [
                "Workforce.Training[0].Stages[0].At: a class that begins with 5 at least never begins with the 4 seats "
                    + "of 'hall'.",
            ]
        ),
        ["sessions longer than the day of a shared simulator"] = (
            StaffedSite.Training([Simulators], new SimulatorStage(48, 1, 24) { At = "simulators", SessionHours = 17 }),
            ["Workforce.Training[0].Stages[0].SessionHours: a session cannot be longer than a simulator runs a day."]
        ),
        ["sessions longer than the day of a simulator"] = (
            StaffedSite.Training([], new SimulatorStage(48, 1, 6) { SessionHours = 8 }),
            ["Workforce.Training[0].Stages[0].SessionHours: a session cannot be longer than a simulator runs a day."]
        ),
        ["sessions of which nothing is said"] = (StaffedSite.Training([], new SimulatorStage(48, 1, 6)), []),
    };

    public static TheoryData<string> OfProgrammes => [.. Programmes.Keys];

    public static TheoryData<string> OfFacilities => [.. Facilities.Keys];

    [Theory]
    [MemberData(nameof(OfProgrammes))]
    public void A_programme_can_begin_and_leads_somewhere(string what)
    {
        var (spec, told) = Programmes[what];
        MisuseTests.Told(spec, [.. told.Select(problem => $"Workforce.Training[0]{problem}")]);
    }

    [Theory]
    [MemberData(nameof(OfFacilities))]
    public void A_facility_exists_and_suffices(string what)
    {
        var (spec, told) = Facilities[what];
        MisuseTests.Told(spec, told);
    }

    [Fact]
    public void Programmes_that_require_each_other_s_certificates_can_never_begin()
    {
        var one = StaffedSite.Programme with { Name = "a", Requires = ["two"], Grants = ["one"] };
        var two = StaffedSite.Programme with { Name = "b", Requires = ["one"], Grants = ["two"] };

        MisuseTests.Told(
            StaffedSite.With(workforce => workforce with { Training = [one, two] }),
            "Workforce.Training[0].Requires[0]: programme 'a' requires the skill 'two', which only 'b' grants, and that "
                + "cannot begin either: nobody can obtain it.",
            "Workforce.Training[1].Requires[0]: programme 'b' requires the skill 'one', which only 'a' grants, and that "
                + "cannot begin either: nobody can obtain it."
        );
    }
}
