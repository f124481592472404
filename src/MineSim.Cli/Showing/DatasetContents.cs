using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Verbs.Inspecting;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>What a dataset holds, for <c>inspect</c>.</summary>
internal static class DatasetContents
{
    public static void Write(Terminal terminal, Inspection dataset, CommandName command)
    {
        var (console, output, run) = (terminal.Results, terminal.Output, dataset.Run);
        console.MarkupLine($"[bold]{run.Scenario.EscapeMarkup()}[/]");
        output.WriteLine(
            $"{Figures.Period(run.Start, run.DurationHours)}, seed {run.Seed}, detail "
                + $"{run.Detail.ToString().ToLowerInvariant()}"
        );
        output.WriteLine($"scenario sha-256 {run.ScenarioHash[..16]}…, written by MineSim {run.EngineVersion}");
        output.WriteLine(
            $"{dataset.Done} of {Figures.Count(run.Replications, "replication")} "
                + $"done{Failed(dataset)}{State(dataset)}"
        );
        WriteTables(console, dataset.Tables);
        foreach (var table in dataset.Tables)
            WriteColumns(console, table);
        output.WriteLine();
        output.WriteLine($"Try      {DuckDbHint.ForKpis(dataset.Folder)}");
        if (dataset.Tables.Any(table => table.Name == "production"))
            output.WriteLine($"         {DuckDbHint.ForTable(dataset.Folder, "production")}");
        output.WriteLine($"         {command} report {CommandName.Quote(dataset.Folder)}");
    }

    private static string Failed(Inspection dataset) =>
        dataset.Failed == 0 ? "" : $", {dataset.Failed} of them failed: see replications.failure";

    private static string State(Inspection dataset) =>
        dataset.State switch
        {
            RunState.Complete => "",
            RunState.Stopped => "; the run was stopped, and --resume completes it",
            _ => "; the run is under way or was killed, and --resume completes it",
        };

    private static void WriteTables(IAnsiConsole console, IReadOnlyList<DatasetTable> tables)
    {
        console.Heading("Tables");
        var shown = FigureTables.FigureTable("", "rows", "files", "size");
        shown.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        foreach (var table in tables)
        {
            shown.AddRow(
                table.Name.EscapeMarkup(),
                Figures.Number(table.Rows),
                Figures.Number(table.Parts),
                Figures.Bytes(table.Bytes),
                $"[dim]{table.Description.EscapeMarkup()}[/]"
            );
        }

        shown.AddRow(
            "[bold]all[/]",
            Figures.Number(tables.Sum(table => table.Rows)),
            Figures.Number(tables.Sum(table => table.Parts)),
            Figures.Bytes(tables.Sum(table => table.Bytes)),
            ""
        );
        console.WriteFigures(shown);
    }

    private static void WriteColumns(IAnsiConsole console, DatasetTable table)
    {
        console.Heading(table.Name);
        var shown = new Table().NoBorder().HideHeaders();
        foreach (var _ in Enumerable.Range(0, 3))
            shown.AddColumn(new TableColumn("").NoWrap().Padding(0, 0, 2, 0));
        shown.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        foreach (var column in table.Columns)
        {
            shown.AddRow(
                "  " + column.Name.EscapeMarkup(),
                column.Type.ToString().ToLowerInvariant(),
                column.Unit.EscapeMarkup(),
                $"[dim]{column.Description.EscapeMarkup()}[/]"
            );
        }

        console.WriteFigures(shown);
    }
}
