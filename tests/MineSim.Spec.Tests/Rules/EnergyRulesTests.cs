using MineSim.Spec.Calendars;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What trucks take is known, and they can get more of it.</summary>
public class EnergyRulesTests
{
    private static readonly DriveSpec Drive = new(160, 2000, 60);
    private static readonly FuelUseSpec Fuel = new(0.24, 40) { LoadedLitresPerHour = 90, EmptyLitresPerHour = 60 };

    private static readonly Dictionary<string, SiteSpec> Broken = new()
    {
        [
            "Mine.Trucks[0].Model.Fuel: truck model 'T-220' has no 'drive' that says what its travel takes, so its fuel needs 'travel'."
        ] = With(SmallSite.Truck with { Fuel = new(0.24, 40) }),
        [
            "Mine.Trucks[0].Model.Fuel: some roads have a time or a mean speed of their own, so the fuel of truck model 'T-220' needs 'travel'."
        ] = With(SmallSite.Truck with { Fuel = new(0.24, 40), Drive = Drive }),
        [
            "Mine.Trucks[0].Model.Battery: some roads have a time or a mean speed of their own, and what they take of the battery of truck model 'T-220' is not known."
        ] = With(SmallSite.Truck with { Battery = new(2000, [new(0, 3000)]), Drive = Drive }),
        ["Mine.Trucks[0].Model.Fuel: truck model 'T-220' has a tank, but the calendar has no 'fuel' that fills it."] =
            With(SmallSite.Truck with { Fuel = Fuel with { Tank = new(900) } }),
        ["Mine.Calendar.Fuel: fuel lacks 'rate': how fast the tank of truck model 'T-220' fills."] = With(
            SmallSite.Truck with
            {
                Fuel = Fuel with { Tank = new(900) },
            },
            new FuelSpec(0.1, double.PositiveInfinity)
        ),
        [
            "Mine.Calendar.Fuel: fuel lacks 'every': the operating hours between two of truck model 'T-220', which has no tank."
        ] = With(SmallSite.Truck, new FuelSpec(0.1, double.PositiveInfinity)),
    };

    public static TheoryData<string> Problems => Refusal.Problems(Broken);

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_trucks_lack_is_told_once_for_a_model(string problem) => Refusal.IsTold(Broken[problem], problem);

    private static SiteSpec With(TruckModelSpec model, FuelSpec? fuel = null) =>
        SmallSite.With(mine =>
            mine with
            {
                Trucks = [new(model, 3), new(model, 2)],
                Calendar = mine.Calendar with { Fuel = fuel },
            }
        );
}
