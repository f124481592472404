using System.Runtime.CompilerServices;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Results;
using MineSim.Results.Writing;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What the shipped scenarios record.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minesim-shipped-");

    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .GetFiles(Folder(), "*.yaml")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
                .Where(name =>
                    !name.StartsWith("reko-diq-", StringComparison.Ordinal) || name == "reko-diq-phase-1.yaml"
                ),
        ];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_fills_the_tables_of_its_run_alone_with_unique_keys_and_has_the_same_KPIs_at_every_detail(
        string name
    )
    {
        var spec = Scenario.ReadFile<SiteSpec>(Path.Combine(Folder(), name));
        var record = Record.Of(spec, detail: Detail.Cycle);
        var info = RunInfo.Of(spec, "", "test", Detail.Cycle);

        using (var writer = DatasetWriter.Create(Path.Combine(_folder.FullName, "out"), info))
            writer.Write(record);

        var seats = record.Rows<AssignmentRow>().Select(row => (row.Day, row.Shift, row.Machine, row.Person));
        Assert.Equal(record.Rows<AssignmentRow>().Count, seats.Distinct().Count());
        Assert.Equal(Record.Of(spec, detail: Detail.Kpi).Rows<KpiRow>(), record.Rows<KpiRow>());
    }

    private static string Folder([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "scenarios");
}
