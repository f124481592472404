using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// The KPIs of replication 0 of every shipped scenario, to nine digits, as they were when somebody last looked at them
/// and found them right. Where a change of the model is meant to change them, run these tests with
/// <c>MINESIM_ACCEPT=1</c> in the environment, which rewrites the files beside this one, and read the difference.
/// </summary>
public class GoldenTests
{
    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .GetFiles(ScenarioFolder(), "*.yaml")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_shipped_scenario_gives_the_figures_that_were_accepted(string name)
    {
        var spec = Scenario.ReadFile<SiteSpec>(Path.Combine(ScenarioFolder(), name + ".yaml"));
        var figures = Written(Record.Of(spec, detail: Detail.Kpi));
        var file = Path.Combine(Folder(), name + ".txt");

        if (Environment.GetEnvironmentVariable("MINESIM_ACCEPT") == "1")
            File.WriteAllText(file, figures);

        Assert.Equal(File.ReadAllText(file), figures, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_golden_file_belongs_to_a_shipped_scenario() =>
        Assert.Equal(
            Scenarios.Select(row => row.Data),
            Directory
                .GetFiles(Folder(), "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal)
        );

    private static string Written(ReplicationRecord record)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"events {record.Events}\ncycles {record.Cycles}\n");
        foreach (var row in record.Rows<KpiRow>())
            text.Append(CultureInfo.InvariantCulture, $"{row.Kpi} [{row.Item}] {row.Value:G9} {row.Unit}\n");
        return text.ToString();
    }

    private static string ScenarioFolder() => Path.Combine(Folder(), "..", "..", "..", "scenarios");

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
