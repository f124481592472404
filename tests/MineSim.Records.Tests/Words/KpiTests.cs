using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Records.Tests.Words;

public partial class KpiTests
{
    /// <summary>Ends of names, and the units that they promise.</summary>
    private static readonly (string End, string[] Units)[] Promises =
    [
        ("tonnes", [Units.Tonnes]),
        ("_time", [Units.Hours, Units.Days, Units.Minutes]),
        ("_wait", [Units.Hours]),
        ("_hours", [Units.Hours]),
        ("_usage", [Units.Hours]),
        ("_hang", [Units.Minutes]),
        ("tonne_km", [Units.TonneKilometres]),
        ("graded_km", [Units.Kilometres]),
        ("_per_tonne", [Units.LitresPerTonne, Units.KilogramsPerTonne, Units.UsdPerTonne]),
        ("_per_tonne_km", [Units.LitresPerTonneKilometre, Units.UsdPerTonneKilometre]),
        ("_productivity", [Units.TonnesPerHour]),
        ("_cost", [Units.Usd]),
        ("_wages", [Units.Usd]),
        ("npv", [Units.Usd]),
        ("cash_flow", [Units.Usd]),
        ("_availability", [Units.One]),
        ("_utilisation", [Units.One]),
        ("_efficiency", [Units.One]),
        ("_use", [Units.One]),
        ("_share", [Units.One]),
        ("_target", [Units.One]),
        ("_met", [Units.One]),
        ("_shifts", [Units.One]),
    ];

    public static TheoryData<string> Goldens =>
        [
            .. Directory
                .GetFiles(GoldenFolder(), "*.txt")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void All_holds_every_KPI_that_there_is()
    {
        var declared = new[] { typeof(Kpi), typeof(FleetKpis), typeof(ShareKpis) }
            .SelectMany(type => type.GetProperties().SelectMany(property => Values(type, property)))
            .Select(kpi => kpi.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, KpiList.All.Select(kpi => kpi.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_KPI_is_found_by_its_name_and_knows_its_place() =>
        Assert.All(
            KpiList.All.Index(),
            each => Assert.Equal((each.Index, each.Item), (KpiList.PlaceOf(each.Item), KpiList.Find(each.Item)))
        );

    [Fact]
    public void A_name_keeps_what_its_end_promises_of_the_unit() =>
        Assert.Empty(
            from kpi in KpiList.All
            let promises = Promises.Where(each => kpi.Name.EndsWith(each.End, StringComparison.Ordinal)).ToList()
            where promises.Count > 0 && !promises.MaxBy(each => each.End.Length).Units.Contains(kpi.Unit)
            select $"{kpi}: {kpi.Unit}"
        );

    [Fact]
    public void The_unit_of_a_figure_of_a_metal_is_the_metal_s()
    {
        Assert.Equal("oz", new KpiRow(Kpi.MetalInProduct, MetalWord.Gold, 1).Unit);
        Assert.Equal("t", new KpiRow(Kpi.MetalInProduct, MetalWord.Copper, 1).Unit);
        Assert.Equal(
            KpiRow.Stored("crusher_grade", "crusher gold", "g/t", 1),
            new(Kpi.CrusherGrade, "crusher", MetalWord.Gold, 1)
        );
        Assert.Throws<ArgumentException>(() => new KpiRow(Kpi.MetalInProduct, "gold", 1));
    }

    [Theory]
    [MemberData(nameof(Goldens))]
    public void Every_figure_of_a_shipped_scenario_is_a_KPI_with_its_unit(string file)
    {
        var rows = File.ReadLines(Path.Combine(GoldenFolder(), file))
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .ToList();

        Assert.NotEmpty(rows);
        Assert.Empty(
            rows.Where(row =>
                    KpiList.Find(row.Groups["kpi"].Value)?.AllUnits.Contains(row.Groups["unit"].Value) != true
                )
                .Select(row => row.Value)
        );
    }

    [Theory]
    [MemberData(nameof(Goldens))]
    public void Every_time_category_and_loss_of_a_shipped_scenario_has_a_word(string file)
    {
        var rows = File.ReadLines(Path.Combine(GoldenFolder(), file))
            .Select(line => Row().Match(line))
            .Where(match => match.Success);

        Assert.Empty(
            rows.Where(row =>
                    row.Groups["item"].Value is { Length: > 0 } item && !IsKnown(row.Groups["kpi"].Value, item)
                )
                .Select(row => row.Value)
        );
    }

    private static bool IsKnown(string kpi, string item) =>
        kpi switch
        {
            "truck_time" or "loader_time" or "cycle_stage" => TimeWords.Find(item) is not null,
            "tonnes_lost" => LossLines.Find(item) is not null,
            "training_wait" => TrainingWords.Waits.All.Any(word => word.Name == item),
            "truck_maintenance_wait" or "loader_maintenance_wait" => MaintenanceWords.States.All.Any(word =>
                word.Name == item
            ),
            "work_orders" => MaintenanceWords.Kinds.All.Any(word => word.Name == item),
            "crusher_time" or "mill_time" or "feeder_time" => PlantWords.States.Any(word => word.Name == item),
            "choke_time" => PlantWords.ChokeCauses.Any(word => word.Name == item),
            "starve_time" => PlantWords.StarveCauses.Any(word => word.Name == item),
            _ => true,
        };

    private static IEnumerable<Kpi> Values(Type type, PropertyInfo property)
    {
        if (property.PropertyType != typeof(Kpi))
            return [];
        if (property.GetMethod!.IsStatic)
            return [(Kpi)property.GetValue(null)!];
        object[] owners =
            type == typeof(FleetKpis)
                ? [FleetKpis.Trucks, FleetKpis.Loaders]
                : [ShareKpis.LocalPeople, ShareKpis.Women];
        return owners.Select(owner => (Kpi)property.GetValue(owner)!);
    }

    private static string GoldenFolder([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "MineSim.Verification.Tests", "Golden");

    [GeneratedRegex(@"^(?<kpi>\w+) \[(?<item>.*)\] \S+ (?<unit>\S+)$")]
    private static partial Regex Row();
}
