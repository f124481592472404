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

    public static void Write()
    {
        WriteQuick();
        foreach (var (group, benchmarks) in Groups)
        {
            using var page = new StringWriter { NewLine = "\n" };
            page.WriteLine($"# {char.ToUpperInvariant(group[0])}{group[1..]}");
            page.WriteLine();
            page.WriteLine("Measured by BenchmarkDotNet, each row in a process of its own. Mean is for one operation; a ratio below 1 is faster than the baseline.");
            foreach (var type in benchmarks) WriteTable(page, BenchmarkRunner.Run(type, new Careful()));
            Save(group, page);
        }
    }

    private static void WriteQuick()
    {
        using var page = new StringWriter { NewLine = "\n" };
        page.WriteLine("# Quick");
        page.WriteLine();
        page.WriteLine($"All in one process, ours and the rival in turn, medians; {Environment.ProcessorCount} x64 server cores, .NET {Environment.Version.Major}. What the columns mean: [README](../README.md).");
        page.WriteLine();
        page.WriteLine("```");
        QuickReport.Write(page);
        page.WriteLine("```");
        Save("quick", page);
    }

    private static void WriteTable(StringWriter page, Summary summary)
    {
        page.WriteLine();
        page.WriteLine($"## {summary.BenchmarksCases[0].Descriptor.Type.Name.Replace("Benchmarks", "", StringComparison.Ordinal)}");
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
