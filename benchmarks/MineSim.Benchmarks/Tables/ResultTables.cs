using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MineSim.Benchmarks;

/// <summary>Runs everything and writes the tables of <c>benchmarks/results</c>.</summary>
internal static class ResultTables
{
    private static readonly (string Group, Type[] Benchmarks)[] Groups =
    [
        ("frequent", [typeof(ExponentialDrawBenchmarks), typeof(NormalDrawBenchmarks), typeof(HoldBenchmarks)]),
        ("targeted", [typeof(ActivityBenchmarks), typeof(ShortLivedProcessBenchmarks)]),
        ("simulation", [typeof(TruckCycleBenchmarks), typeof(FlagshipBenchmarks), typeof(ThreadBenchmarks)]),
    ];

    /// <returns>Whether every benchmark ran; the tables of a group in which one did not stay as they were.</returns>
    public static bool Write()
    {
        WriteQuick();
        var summaries = BenchmarkRunner.Run([.. Groups.SelectMany(group => group.Benchmarks)], new Careful()).ToList();
        var complete = true;
        foreach (var (group, benchmarks) in Groups)
        {
            var own = summaries
                .Where(summary => benchmarks.Contains(summary.BenchmarksCases[0].Descriptor.Type))
                .ToList();
            if (own.Count == benchmarks.Length && own.TrueForAll(Succeeded))
                WriteGroup(group, own);
            else
                complete = false;
        }

        return complete;
    }

    private static bool Succeeded(Summary summary) =>
        summary.Reports.Length > 0 && summary.Reports.All(report => report.Success);

    private static void WriteGroup(string group, List<Summary> summaries)
    {
        using var page = new StringWriter { NewLine = "\n" };
        page.WriteLine($"# {char.ToUpperInvariant(group[0])}{group[1..]}");
        page.WriteLine();
        page.WriteLine(
            "Measured by BenchmarkDotNet, each row in a process of its own. Mean is for one operation; a ratio "
                + "below 1 is faster than the baseline."
        );
        foreach (var summary in summaries)
            WriteTable(page, summary);
        Save(group, page);
    }

    private static void WriteQuick()
    {
        using var page = new StringWriter { NewLine = "\n" };
        page.WriteLine("# Quick");
        page.WriteLine();
        page.WriteLine(
            $"All in one process, ours and the rival in turn, medians; {Environment.ProcessorCount} x64 server "
                + $"cores, .NET {Environment.Version.Major}. What the columns mean: [README](../README.md)."
        );
        page.WriteLine();
        page.WriteLine("```");
        QuickReport.Write(page, "");
        page.WriteLine("```");
        Save("quick", page);
    }

    private static void WriteTable(StringWriter page, Summary summary)
    {
        page.WriteLine();
        page.WriteLine(
            $"## {summary.BenchmarksCases[0].Descriptor.Type.Name.Replace("Benchmarks", "", StringComparison.Ordinal)}"
        );
        page.WriteLine();
        var columns = summary.Table.Columns.Where(column => column.NeedToShow).ToList();
        page.WriteLine($"| {string.Join(" | ", columns.Select(column => column.Header))} |");
        page.WriteLine($"|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var row in summary.Table.FullContent)
            page.WriteLine($"| {string.Join(" | ", columns.Select(column => row[column.Index]))} |");
    }

    private static void Save(string name, StringWriter page) =>
        File.WriteAllText(Repository.PathOf("benchmarks", "results", $"{name}.md"), page.ToString());
}
