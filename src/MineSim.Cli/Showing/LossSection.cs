using MineSim.Results;
using Spectre.Console;

namespace MineSim.Cli;

/// <summary>The way from the plan, or from what the machines could move without ever standing, down to the tonnes moved.</summary>
internal static class LossSection
{
    private const string Capacity = "capacity";

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.Find("potential_tonnes") is not { } potential || kpis.Find("tonnes") is not { } moved)
            return;
        var scale = TonneScale.For(Math.Max(potential.Mean, moved.Mean));
        var losses = kpis.All("tonnes_lost")
            .Where(row => row.Item.Length > 0 && row.Item != Capacity && scale.Format(Math.Abs(row.Mean)) != scale.Format(0))
            .OrderByDescending(row => row.Mean).ToList();
        var plan = kpis.Find("plan_tonnes");
        if (losses.Count == 0 && plan is null)
            return;
        console.Heading("From potential to tonnes moved", scale.Unit);
        console.Footnote("potential: if the class of machines that limits the mine never stood");
        var table = Sections.FigureTable(["", .. kpis.IsSingle ? (string[])["tonnes"] : ["mean", "P10", "P90"], "of potential"]);
        var bars = new List<(double From, double Share, string? Colour)>();
        if (plan is { } planned && kpis.Find("tonnes_lost", Capacity) is { } capacity)
        {
            Add("plan", planned, null, 0);
            Add(capacity.Mean > 0 ? "machines too few for the plan" : "machines beyond the plan", capacity, null, 0, sign: -1);
        }

        Add("[bold]potential[/]", potential, "blue", 0);
        var left = potential.Mean;
        foreach (var row in losses)
        {
            left -= row.Mean;
            Add(Words(row.Item), row, "yellow", left, sign: -1);
        }

        Add("[bold]moved[/]", moved, "green", 0);
        console.Write(table.WithBars(console, bars));

        void Add(string words, SummaryRow row, string? colour, double from, int sign = 1)
        {
            var share = potential.Mean > 0 ? row.Mean / potential.Mean : 0;
            string[] spread = kpis.IsSingle ? [] : [Signed(sign < 0 ? -row.P90 : row.P10), Signed(sign < 0 ? -row.P10 : row.P90)];
            table.AddRow([words, $"[bold]{Signed(sign * row.Mean)}[/]", .. spread, Figures.Percent(Math.Abs(share))]);
            bars.Add((potential.Mean > 0 ? from / potential.Mean : 0, share, colour));
        }

        // A loss of nothing is not "-0".
        string Signed(double tonnes) => scale.Format(scale.Format(Math.Abs(tonnes)) == scale.Format(0) ? 0 : tonnes);
    }

    private static string Words(string cause) => cause switch
    {
        "not_delivered" => "trucks not delivered yet",
        "loader_not_delivered" => "loaders not delivered yet",
        "no_operator" => "trucks without operator",
        "loader_no_operator" => "loaders without operator",
        "no_technician" => "trucks down, no technician",
        "loader_no_technician" => "loaders down, no technician",
        "no_skill" => "trucks down, nobody with the skill",
        "loader_no_skill" => "loaders down, nobody with the skill",
        "no_tool" => "trucks down, no tool",
        "loader_no_tool" => "loaders down, no tool",
        "no_part" => "trucks down, no part",
        "loader_no_part" => "loaders down, no part",
        "no_bay" => "trucks down, no bay",
        "loader_no_bay" => "loaders down, no bay",
        "tow" => "trucks on the way to the workshop",
        "loader_tow" => "loaders on the way to the workshop",
        "wait_repair" => "trucks waiting for repair",
        "loader_wait_repair" => "loaders waiting for repair",
        "repair" => "trucks under repair",
        "loader_repair" => "loaders under repair",
        "queue_loader" => "queueing, loaders at work",
        "no_loader" => "no loader at work",
        "wait_truck" => "loaders waiting, trucks at work",
        "queue_dump" => "queueing at the dump",
        "dump_blocked" => "dump or crusher blocked",
        "queue_road" => "held on the road",
        "wait_service" => "trucks waiting for planned maintenance",
        "loader_wait_service" => "loaders waiting for planned maintenance",
        "service" => "trucks in planned maintenance",
        "loader_service" => "loaders in planned maintenance",
        "charging" => "charging, and waiting for it",
        "delays" => "delays (shift, meal, fuel, blast)",
        "loader_moves" => "loaders on the move",
        "no_face" => "loaders without a face",
        "pace" => "pace of new machines",
        _ => Figures.Words(cause).EscapeMarkup(),
    };
}
