using CsCheck;
using MineSim.Kernel;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;
using MineSim.Spec.Energy;

namespace MineSim.Verification.Tests;

/// <summary>What holds for energy in every mine.</summary>
public class EnergyInvariantTests
{
    private const int Mines = 60;

    private static readonly string[] Figures =
    [
        "distance",
        "fuel",
        "fuel_per_tonne",
        "fuel_per_tonne_km",
        "electricity",
        "co2",
        "co2_per_tonne",
        "movement_cost",
        "movement_cost_per_tonne",
        "movement_cost_per_tonne_km",
    ];

    [Fact]
    public void Counting_energy_changes_nothing_else() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var (plain, metered) = (Record.Of(spec), Record.Of(Metered(spec, tank: null)));

                Assert.Equal((plain.Events, plain.Cycles), (metered.Events, metered.Cycles));
                Assert.Equal(plain.Rows<KpiRow>(), metered.Rows<KpiRow>().Where(row => !Figures.Contains(row.Kpi)));
                Assert.Equal(plain.Rows<CycleRow>(), metered.Rows<CycleRow>());
                Assert.Equal(plain.Rows<EquipmentTimeRow>(), metered.Rows<EquipmentTimeRow>());
            },
            iter: Mines
        );

    [Fact]
    public void The_table_adds_up_to_the_figures_and_nothing_in_it_is_negative() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var record = Record.Of(Metered(spec, new(400, 0.3)) with { WarmUpHours = 0 });

                Assert.Equal(
                    record.Kpi("fuel"),
                    record.Rows<FuelRow>().Sum(row => row.FuelL),
                    1e-6 * (1 + record.Kpi("fuel"))
                );
                Assert.Equal(
                    record.Kpi("electricity"),
                    record.Rows<FuelRow>().Sum(row => row.ElectricityKwh),
                    1e-6 * (1 + record.Kpi("electricity"))
                );
                Assert.Equal(
                    record.Kpi("tonne_km"),
                    record.Rows<FuelRow>().Sum(row => row.TonneKm),
                    1e-6 * (1 + record.Kpi("tonne_km"))
                );
                Assert.All(
                    record.Rows<FuelRow>(),
                    row =>
                        Assert.True(
                            row is { FuelL: >= 0, ElectricityKwh: >= 0, Co2Kg: >= 0, DistanceKm: >= 0, TonneKm: >= 0 }
                        )
                );
            },
            iter: Mines
        );

    [Fact]
    public void Trucks_with_tanks_are_always_somewhere_and_fill_no_more_than_they_burnt() =>
        RandomSite.Any.Sample(
            spec =>
            {
                var metered = Metered(spec, new(400, 0.3));
                var record = Record.Of(metered);
                var end = Clock.FromHours(metered.DurationHours);

                var trucks = record
                    .Rows<EquipmentTimeRow>()
                    .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                    .GroupBy(row => row.Machine);
                Assert.All(trucks, truck => Assert.InRange(truck.Sum(row => Clock.FromHours(row.TimeH)), 0, end));
                // Litres that flow in an hour; the rest of the time is for driving up, and for waiting at the one bay.
                var refuelled = record
                    .Rows<EquipmentTimeRow>()
                    .Where(row => row.Category == TimeCategory.Fuel)
                    .Sum(row => row.TimeH);
                if (metered.Mine.Trucks.Sum(group => group.Count) == 1)
                {
                    Assert.InRange(
                        refuelled * 10_000,
                        0,
                        record.Kpi("fuel", "truck") + 0.05 * 10_000 * (1 + record.Kpi("fuel", "truck") / 280)
                    );
                }

                if (record.Kpi("fuel", "truck") < 0.7 * 400)
                    Assert.Equal(0, refuelled);
            },
            iter: Mines
        );

    private static MineSiteSpec Metered(MineSiteSpec spec, TankSpec? tank)
    {
        var calendar = spec.Mine.Calendar;
        var truck = spec.Mine.Trucks[0].Model with
        {
            Fuel = new(0.24, 30)
            {
                LoadedLitresPerHour = 150,
                EmptyLitresPerHour = 80,
                Tank = tank,
            },
            UsdPerOperatingHour = 100,
        };
        return spec with
        {
            Mine = spec.Mine with
            {
                Trucks = [.. spec.Mine.Trucks.Select(group => group with { Model = truck })],
                Loaders =
                [
                    .. spec.Mine.Loaders.Select(loader =>
                        loader with
                        {
                            Model = loader.Model with { Use = new(100, 10, 500, 50) },
                        }
                    ),
                ],
                Calendar = tank is null
                    ? calendar
                    : calendar with
                    {
                        Fuel = new(0.05, double.PositiveInfinity, 1) { LitresPerHour = 10_000 },
                    },
                Energy = new() { FuelUsdPerLitre = 1, ElectricityUsdPerKwh = 0.1 },
            },
        };
    }
}
