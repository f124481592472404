using MineSim.Kernel;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Work on machines can be done.</summary>
public class MaintenanceRulesTests
{
    private const string Mode = "Mine.Trucks[0].Model.Reliability.Failures[0]";
    private const string Services = "Mine.Trucks[0].Model.Reliability.Services";

    private static readonly FailureModeSpec Engine = new("engine", Distribution.Exponential(90), SmallSite.Hours(2));
    private static readonly PartSpec Motor = new("motor", 4, 3, 4, SmallSite.Hours(24));
    private static readonly ServiceSpec Service = new("250h", 250, SmallSite.Hours(6));

    private static readonly WorkforceSpec Fitters = new(RosterSpec.AlwaysOn, [new("fitter", 2, ["mechanic"])], 0)
    {
        Skills = [new("mechanic")],
    };

    private static readonly Dictionary<string, SiteSpec> Broken = new()
    {
        [$"{Mode}.Needs.Bay: there is no kind of bay 'hevy'. Did you mean 'heavy'?"] = With(
            new() { Workshop = new([new("heavy", 1)]) },
            new WorkNeeds(Bay: "hevy")
        ),
        [$"{Mode}.Needs.Part: there is no part 'moter'. Did you mean 'motor'?"] = With(
            new() { Parts = [Motor] },
            new WorkNeeds(Part: "moter")
        ),
        [$"{Mode}.Needs.Tools[0].Name: there is no tool 'cran'. Did you mean 'crane'?"] = With(
            new() { Tools = [new("crane", 1)] },
            new WorkNeeds { Tools = [new("cran", 1)] }
        ),
        [$"{Mode}.Needs.Tools[0].Count: this work needs 3 of the tool 'crane', and there are 2."] = With(
            new() { Tools = [new("crane", 2)] },
            new WorkNeeds { Tools = [new("crane", 3)] }
        ),
        [$"{Mode}.Needs.Skill: there is no technician of the skill 'mechanik'. Did you mean 'mechanic'?"] = With(
            new() { Technicians = [new("mechanic", 2)] },
            new WorkNeeds(Skill: "mechanik")
        ),
        [$"{Mode}.Needs.Technicians: this work needs 3 technicians of the skill 'mechanic', and there are 2."] = With(
            new() { Technicians = [new("mechanic", 2)] },
            new WorkNeeds(3, "mechanic")
        ),
        [$"{Mode}.Needs.Technicians: this work needs 3 technicians, and there are 2 when the contract has ended."] =
            With(new() { Technicians = [new(null, 2)], Contract = new([new(null, 2)], 6, 12) }, new WorkNeeds(3)),
        [
            "Mine.Maintenance.FromWorkforce: technicians cannot come from a workforce that is not there; give a 'workforce', or say how many technicians there are."
        ] = With(new() { FromWorkforce = true }, new WorkNeeds(1, "mechanic")),
        [
            "Mine.Maintenance.FromWorkforce: technicians come from the workforce, but no work says which skill it needs; give 'needs: { skill: … }' to failures and services."
        ] = With(new() { FromWorkforce = true }, new WorkNeeds(3)).CrewedBy(Fitters),
        [
            $"{Mode}.Needs.Skill: nobody of the workforce holds the skill 'mechanik' that this work needs. Did you mean 'mechanic'?"
        ] = With(new() { FromWorkforce = true }, new WorkNeeds(1, "mechanik")).CrewedBy(Fitters),
        [$"{Mode}.Needs.Technicians: this work needs 4 technicians of the skill 'mechanic', and there are 2."] = With(
                new() { FromWorkforce = true },
                new WorkNeeds(4, "mechanic")
            )
            .CrewedBy(Fitters),
        [$"{Services}[0].Includes[0]: there is no service '25h'. Did you mean '250h'?"] = With(
            new(),
            new ReliabilitySpec([]) { Services = [Service with { Includes = ["25h"] }] }
        ),
        [$"{Services}[0].Includes[0]: service '250h' cannot include itself."] = With(
            new(),
            new ReliabilitySpec([]) { Services = [Service with { Includes = ["250h"] }] }
        ),
        [
            "Mine.Trucks[0].Model.Reliability.ChangeOuts[0].Renews[0]: there is no failure mode 'engin'. Did you mean 'engine'?"
        ] = With(new(), new ReliabilitySpec([Engine]) { ChangeOuts = [Service with { Renews = ["engin"] }] }),
        [
            $"{Mode}.AgeKept.Share: age can be kept only of a life that may last as long as it likes, for example an exponential or a weibull one."
        ] = With(new(), new ReliabilitySpec([Engine with { Life = SmallSite.Hours(90), AgeKept = new(0.2) }])),
        [$"{Mode}.TkphExponent: 'tkph-exponent' needs the 'tyres' of the truck model, with their rating."] = With(
            new(),
            new ReliabilitySpec([Engine with { TkphExponent = 2 }])
        ),
        [$"{Mode}.Roads.ClimbFactor: 'climb-factor' needs roads with a rolling resistance."] = With(
            new(),
            new ReliabilitySpec([Engine with { Roads = new() { ClimbFactor = 2 } }])
        ),
        [
            "Mine.Maintenance.Parts[0].ReorderAt: the reorder point must be below the stock, or part 'motor' would be ordered for ever."
        ] = With(new() { Parts = [Motor with { ReorderAt = 4 }] }, WorkNeeds.Anybody),
        ["Mine.Maintenance.Parts[0].Disruptions[0].ToHour: this disruption must end after it begins."] = With(
            new() { Parts = [Motor with { Disruptions = [new(9, 8)] }] },
            WorkNeeds.Anybody
        ),
        [
            "Mine.Maintenance.Parts[0].LeadHours: part 'motor' can never arrive: there is none at the start, and what is ordered then comes after the run; give 'initial'."
        ] = With(new() { Parts = [Motor with { Initial = 0 }] }, WorkNeeds.Anybody),
        ["Mine.Maintenance.Contract.EndsHour: the contract must end no sooner than 'full-until'."] = With(
            new() { Contract = new([new(null, 2)], 12, 6) },
            WorkNeeds.Anybody
        ),
    };

    public static TheoryData<string> Problems => Refusal.Problems(Broken);

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_work_lacks_is_told(string problem) => Refusal.IsTold(Broken[problem], problem);

    private static MineAloneSpec With(MaintenanceSpec maintenance, WorkNeeds needs) =>
        With(maintenance, new ReliabilitySpec([Engine with { Needs = needs }]));

    private static MineAloneSpec With(MaintenanceSpec maintenance, ReliabilitySpec reliability) =>
        SmallSite.With(mine =>
            mine with
            {
                Maintenance = maintenance,
                Trucks = [new(SmallSite.Truck with { Reliability = reliability }, 3)],
            }
        );
}
