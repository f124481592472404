using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;
using MineSim.Spec.Rules;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What must hold between the values of one record is told of a spec that no file stands behind.</summary>
public class RecordRuleTests
{
    private static readonly Dictionary<string, SiteSpec> Broken = new()
    {
        [
            "Mine.Trucks[0].Model.Reliability.Services[0].WindowHours: the window must be shorter than 'every', or it would always be open."
        ] = Truck(
            SmallSite.Truck with
            {
                Reliability = ReliabilitySpec.Perfect with
                {
                    Services = [new("PM250", 250, SmallSite.Hours(4)) { WindowHours = 250 }],
                },
            }
        ),
        ["Mine.Trucks[0].Model.Battery.Charging: charging: expected points with rising states of charge."] = Battery(
            new(1000, [new(0.5, 400), new(0.5, 200)])
        ),
        ["Mine.Trucks[0].Model.Battery.TargetShare: a battery must be charged to more than its reserve."] = Battery(
            new(1000, [new(1, 400)]) { ReserveShare = 0.5, TargetShare = 0.5 }
        ),
        ["Mine.Trucks[0].Model.Battery.ReserveShare: a battery must be charged to more than its reserve."] = Battery(
            new(1000, [new(1, 400)]) { ReserveShare = 1 }
        ),
        ["Mine.Trucks[0].Model.Fuel.Tank.ReserveShare: reserve: the whole tank cannot be its reserve."] = Truck(
            SmallSite.Truck with
            {
                Fuel = new(0.24, 20) { Tank = new(4000, 1) },
            }
        ),
        ["Mine.Dumps[0].Crusher.Blend: blend has no window: 'copper' or 'gold' must be given."] = SmallSite.With(mine =>
            mine with
            {
                Dumps = [mine.Dumps[0] with { Crusher = new(2000, 700) { Blend = new(5000) } }],
            }
        ),
        ["Workforce.Training[0].Stages[0].Places: a class that begins with 8 at least never begins with 4 places."] =
            StaffedSite.Training([], new ClassroomStage(24) { AtLeast = 8, Places = 4 }),
        ["Workforce.Training[0].Stages[0].HoursADay: a simulator runs 24 h a day at most."] = StaffedSite.Training(
            [],
            new SimulatorStage(10, 1, 25)
        ),
        ["Workforce.Facilities[0].HoursADay: a simulator runs 24 h a day at most."] = StaffedSite.Training(
            [new("sim", 2) { HoursADay = 25 }],
            new SimulatorStage(10, 1, 8) { At = "sim" }
        ),
        ["Workforce.Training[0].Stages[0].Extend: 90 % pass and 10.5 % are extended: together more than 100 %."] =
            StaffedSite.Training([], new AssessmentStage(24, 0.9) { Extend = 0.105 }),
        ["Workforce.Training[0].Stages[0].ClassHours: a block in class is shorter than its year."] =
            StaffedSite.Training([], new ApprenticeshipStage(1) { ClassHours = 8760 }),
        [
            "Workforce.Skills[0].Refresher: every licence lapses before its refresher: 'every' must not be longer than 'valid'."
        ] = StaffedSite.With(workforce =>
            workforce with
            {
                Skills = [new("drive") { ValidHours = 8760, Refresher = new(8, 8761) }],
            }
        ),
        [
            "Workforce.Skills[0].Learning[0].Curve.Rate: by a 'rate' factors fall with practice, and this novice lies below the expert; take 'half-life' or 'hours' in its place."
        ] = Learning(new(SkillEffect.Time, new WrightLearning(0.9, 0.8, 1))),
        [
            "Workforce.Skills[0].Learning[0].Curve: 'first-time-fix' is a chance, and at most 1 for a novice and for an expert."
        ] = Learning(new(SkillEffect.FirstTimeFix, new ExponentialLearning(1.1, 100, 1))),
        ["Workforce.Skills[0].RelicensingHours: 'RelicensingHours' has a meaning only together with 'ValidHours'."] =
            StaffedSite.With(workforce => workforce with { Skills = [new("drive") { RelicensingHours = 8 }] }),
        [
            "Workforce.Skills[0].Name: 'any' cannot be the name of a skill, because it has a meaning of its own; take another word."
        ] = StaffedSite.With(workforce => workforce with { Skills = [new(SkillSpec.Any)] }),
        ["Workforce.Training[0].Stages: at least one stage must be given."] = StaffedSite.Training([], []),
        ["Workforce.Training[0].Grants: at least one skill must be given."] = StaffedSite.Training(programme =>
            programme with
            {
                Grants = [],
            }
        ),
        [
            "Workforce.Training[0].Trainees: a programme that requires a licence hires nobody: of its trainees only the role can be said."
        ] = StaffedSite.Training(programme =>
            programme with
            {
                Requires = ["drive"],
                Trainees = new("driver") { Women = 0.1 },
            }
        ),
        ["Workforce.Training[0].Trainers: trainers teach on machines, and no stage of this programme is on-site."] =
            StaffedSite.Training(programme => programme with { Trainers = new(Drawn: 1) }),
        ["Workforce.People[0].Name: 'name' is that of a single person, and cannot stand with a 'count' above 1."] =
            StaffedSite.With(workforce => workforce with { People = [new("driver", 3, ["drive"]) { Name = "Ann" }] }),
        ["Mine.Maintenance.Workshop.TowTrucks: 'TowTrucks' has a meaning only together with 'Tow'."] = SmallSite.With(
            mine => mine with { Maintenance = new() { Workshop = new([new("heavy", 1)]) { TowTrucks = 1 } } }
        ),
        [
            "Mine.Trucks[0].Model.Reliability.Failures[0].OperatorShare: 'operator-share' has a meaning only for a failure mode by operating hours."
        ] = ByCalendar(mode => mode with { OperatorShare = 0.5 }),
        [
            "Mine.Trucks[0].Model.Reliability.Failures[0].Roads.DescentFactor: 'descent-factor' has a meaning only for a failure mode by operating hours."
        ] = ByCalendar(mode => mode with { Roads = new() { DescentFactor = 2 } }),
        [
            "Mine.Trucks[0].Model.Drive.Rimpull: rimpull: expected points with rising speeds and forces that do not rise."
        ] = Rimpull(new(10, 500), new(20, 600)),
        ["Mine.Trucks[0].Model.Drive.Rimpull: rimpull: expected a point at a speed above 0."] = Rimpull(
            new RimpullPoint(0, 500)
        ),
    };

    public static TheoryData<string> Problems => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_record_that_contradicts_itself_is_told(string problem) =>
        Assert.Contains(problem, SpecRules.Check(Broken[problem]).Select(found => found.ToString()));

    private static SiteSpec Truck(TruckModelSpec model) =>
        SmallSite.With(mine => mine with { Trucks = [new(model, 3)] });

    private static SiteSpec Battery(BatterySpec battery) => Truck(SmallSite.Truck with { Battery = battery });

    private static SiteSpec Learning(SkillEffectSpec effect) =>
        StaffedSite.With(workforce => workforce with { Skills = [new("drive") { Learning = [effect] }] });

    private static SiteSpec ByCalendar(Func<FailureModeSpec, FailureModeSpec> change) =>
        Truck(
            SmallSite.Truck with
            {
                Reliability = new([
                    change(new("engine", SmallSite.Hours(90), SmallSite.Hours(1)) { Clock = LifeClock.Calendar }),
                ]),
            }
        );

    private static SiteSpec Rimpull(params RimpullPoint[] points) =>
        Truck(SmallSite.Truck with { Drive = new(160, 2000, 60) { Rimpull = points } });
}
