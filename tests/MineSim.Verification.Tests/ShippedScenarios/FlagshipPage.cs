using System.Globalization;
using System.Text;
using MineSim.Site;

namespace MineSim.Verification.Tests;

/// <summary>The page that tells what each variant of the flagship does to tonnes, and why, from runs of all of them.</summary>
internal sealed class FlagshipPage
{
    public const string Begin = "<!-- figures: begin -->\n";
    public const string End = "<!-- figures: end -->\n";

    private const string Base = "reko-diq-phase-1";
    private const double Quantile95 = 1.96;

    private readonly Dictionary<string, IReadOnlyList<ReplicationRecord>> _runs = [];

    /// <summary>Runs the flagship and its variants.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="replications">How often each; they share their random numbers.</param>
    public FlagshipPage(IEnumerable<string> names, int replications)
    {
        foreach (var name in names)
        {
            var spec = Scenario.Shipped(name + ".yaml");
            _runs[name] = [.. Enumerable.Range(0, replications).Select(i => Record.Of(spec, i, Detail.Kpi))];
        }
    }

    /// <summary>The table: a row for each variant.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        text.Append("| scenario | moved, Mt | against the plan as it is, Mt | qualified drivers | local share | net present value, MUSD | where it comes from, Mt |\n|---|---|---|---|---|---|---|\n");
        foreach (var (name, runs) in _runs)
        {
            var difference = name == Base ? "" : Difference(runs);
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Mean(runs, "tonnes") / 1e6:0.0} | {difference} | {Mean(runs, "trainees_qualified", "truck-driving"):0} | ");
            text.Append(CultureInfo.InvariantCulture, $"{100 * Mean(runs, "local_people_share"):0} % | {Mean(runs, "npv") / 1e6:#,0} | {(name == Base ? Losses(runs) : Reasons(runs))} |\n");
        }

        return text.ToString();
    }

    private string Difference(IReadOnlyList<ReplicationRecord> runs)
    {
        double[] pairs = [.. runs.Zip(_runs[Base], (variant, usual) => (variant.Kpi("tonnes") - usual.Kpi("tonnes")) / 1e6)];
        var mean = pairs.Average();
        var half = Quantile95 * Math.Sqrt(pairs.Sum(d => (d - mean) * (d - mean)) / (pairs.Length - 1) / pairs.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{mean:+0.0;−0.0;0.0} ± {half:0.0}");
    }

    /// <summary>The greatest losses.</summary>
    private static string Losses(IReadOnlyList<ReplicationRecord> runs) =>
        Words(Causes(runs).Select(cause => (cause, -Lost(runs, cause))).OrderBy(line => line.Item2).Take(4));

    /// <summary>The lines of the loss waterfall that differ most from the flagship's.</summary>
    private string Reasons(IReadOnlyList<ReplicationRecord> runs) => Words(
        Causes(runs).Select(cause => (cause, Lost(_runs[Base], cause) - Lost(runs, cause)))
            .OrderByDescending(line => Math.Abs(line.Item2)).Take(3).Where(line => Math.Abs(line.Item2) >= 50_000));

    private static string Words(IEnumerable<(string Cause, double Tonnes)> lines) => string.Join(
        ", ", lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Cause.Replace('_', ' ')} {line.Tonnes / 1e6:+0.0;−0.0}")));

    private static IEnumerable<string> Causes(IReadOnlyList<ReplicationRecord> runs) =>
        runs[0].Kpis.Where(row => row is { Kpi: "tonnes_lost", Item.Length: > 0 } && row.Item != "capacity").Select(row => row.Item);

    private static double Lost(IReadOnlyList<ReplicationRecord> runs, string cause) => Mean(runs, "tonnes_lost", cause);

    private static double Mean(IReadOnlyList<ReplicationRecord> runs, string kpi, string item = "") =>
        runs.Average(run => run.Kpis.Where(row => row.Kpi == kpi && row.Item == item).Select(row => row.Value).DefaultIfEmpty(double.NaN).Single());
}
