using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Spec.Turnover;

namespace MineSim.Spec.Tests.Rules;

/// <summary>The small site with day and night, drivers and a clerk, that keeps all rules.</summary>
internal static class SmallCrew
{
    public static PersonGroupSpec Driver { get; } = new("driver", 8, ["drive"], "local") { Home = "city" };

    public static PersonGroupSpec Clerk { get; } = new("clerk", 1, ["drive"], "guest") { Roster = "office" };

    public static RosterSpec Office { get; } =
        RosterSpec.Of([0, 0, 0, 0, 0, RosterSpec.Off, RosterSpec.Off], 1) with
        {
            Name = "office",
            Shifts = [0],
        };

    public static EstablishmentSpec Hiring { get; } =
        new(new("driver", 1, ["drive"]), SmallSite.Hours(24))
        {
            Origins = [new("local", 0.6), new("guest", 0.4)],
            Wanted = [new(0, 4), new(240, 6)],
        };

    public static SuccessionSpec Succession { get; } = new("drive", "clerk") { MentorOrigin = "guest" };

    private static WorkforceSpec Crew { get; } =
        new(new(14, 14, 4), [Driver, Clerk], 0)
        {
            Rosters = [Office],
            Homes = [new("city", 9) { By = "bus" }],
            Transport = [new("bus", 0.04, SmallSite.Hours(24))],
            Turnover = new([new AttritionSpec(0.1) { Role = "driver", Origin = "local" }]),
            Hiring = [Hiring],
            Succession = [Succession],
            LocalOrigins = ["local"],
            Targets = [new(ShareMeasure.Local, 0.8, 240), new(ShareMeasure.Local, 0.9, 480)],
        };

    public static CrewedMineSpec Spec { get; } =
        SmallSite
            .With(mine =>
                mine with
                {
                    Trucks = [new(SmallSite.Truck with { Skill = "drive" }, 3)],
                    Calendar = new() { Shifts = [new("day", 6, 12), new("night", 18, 12)] },
                }
            )
            .CrewedBy(Crew);

    /// <summary>Without a mine: positions of trucks in both shifts, and in the yard by day.</summary>
    public static PeopleAloneSpec Alone { get; } =
        new()
        {
            Name = Spec.Name,
            Start = Spec.Start,
            DurationHours = Spec.DurationHours,
            Seed = Spec.Seed,
            Replications = Spec.Replications,
            Workforce = Crew,
            Plan = new(
                [new("day", 6, 10), new("night", 16, 14)],
                [
                    new("trucks", "drive", [new(0, 2)], 9),
                    new("yard", null, [new(0, 1), new(240, 3)], null) { Shifts = ["day"] },
                ]
            ),
        };

    /// <summary>The site with another workforce.</summary>
    public static CrewedMineSpec With(Func<WorkforceSpec, WorkforceSpec> change) =>
        Spec with
        {
            Workforce = change(Crew),
        };

    /// <summary>A programme in which people learn to drive.</summary>
    public static TrainingProgrammeSpec School(params string[] requires) =>
        new("school", [new ClassroomStage(16)], ["drive"])
        {
            Requires = requires,
            Intake = [new(2, 0)],
            Trainees = new("driver"),
        };
}
