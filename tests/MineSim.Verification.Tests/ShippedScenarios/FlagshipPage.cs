using System.Globalization;
using System.Text;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Words;

namespace MineSim.Verification.Tests;

/// <summary>
/// The page that tells what each variant of the flagship does to tonnes, and why, from runs of all of them.
/// </summary>
internal sealed class FlagshipPage
{
    public const string Begin = "<!-- figures: begin -->\n";
    public const string End = "<!-- figures: end -->\n";

    /// <summary>Replications of each, which share their random numbers.</summary>
    public const int Replications = 40;

    private const string Base = "reko-diq-phase-1";

    // Student's t with 39 degrees of freedom at 97.5 %: the two-sided 95 % interval.
    private const double Quantile = 2.0227;

    private readonly Dictionary<string, IReadOnlyList<ReplicationRecord>> _runs = [];

    /// <summary>Runs the flagship and its variants.</summary>
    /// <param name="names">Their names.</param>
    public FlagshipPage(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var spec = Scenario.Shipped(name + ".yaml");
            var runs = new ReplicationRecord[Replications];
            Parallel.For(0, Replications, i => runs[i] = Record.Of(spec, i, Detail.Kpi));
            _runs[name] = runs;
        }
    }

    /// <summary>The table: a row for each variant.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        text.Append(
            "| scenario | moved, Mt | against the flagship, Mt | qualified drivers | local share | net present "
                + "value, MUSD | where it comes from, Mt |\n|---|---|---|---|---|---|---|\n"
        );
        foreach (var (name, runs) in _runs)
        {
            var difference = name == Base ? "" : Difference(runs);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{name}` | {Mean(runs, "tonnes") / 1e6:0.0} | {difference} | "
                    + $"{Mean(runs, "trainees_qualified", "truck-driving"):0} | "
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"{100 * Mean(runs, "local_people_share"):0} % | {Mean(runs, "npv") / 1e6:#,0;−#,0} | "
                    + $"{(name == Base ? "(its greatest losses: " + Losses(runs) + ")" : Reasons(runs))} |\n"
            );
        }

        return text.ToString();
    }

    private string Difference(IReadOnlyList<ReplicationRecord> runs)
    {
        double[] pairs =
        [
            .. runs.Zip(_runs[Base], (variant, usual) => (variant.Kpi("tonnes") - usual.Kpi("tonnes")) / 1e6),
        ];
        var mean = pairs.Average();
        var half = Quantile * Math.Sqrt(pairs.Sum(d => (d - mean) * (d - mean)) / (pairs.Length - 1) / pairs.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{mean:+0.0;−0.0;0.0} ± {half:0.0}");
    }

    /// <summary>The greatest losses.</summary>
    private static string Losses(IReadOnlyList<ReplicationRecord> runs) =>
        Words(Causes(runs).Select(cause => (cause, -Lost(runs, cause))).OrderBy(line => line.Item2).Take(4));

    /// <summary>The lines of the loss waterfall that differ most from the flagship's.</summary>
    private string Reasons(IReadOnlyList<ReplicationRecord> runs) =>
        Words(
            Causes(runs)
                .Select(cause => (cause, Lost(_runs[Base], cause) - Lost(runs, cause)))
                .OrderByDescending(line => Math.Abs(line.Item2))
                .Take(3)
                .Where(line => Math.Abs(line.Item2) >= 50_000)
        );

    private static string Words(IEnumerable<(string Cause, double Tonnes)> lines) =>
        string.Join(
            ", ",
            lines.Select(line =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{LossLines.Find(line.Cause)!.WordsFor(0)} {line.Tonnes / 1e6:+0.0;−0.0}"
                )
            )
        );

    private static IEnumerable<string> Causes(IReadOnlyList<ReplicationRecord> runs) =>
        runs[0]
            .Rows<KpiRow>()
            .Where(row => row is { Kpi: "tonnes_lost", Item.Length: > 0 } && row.Item != "capacity")
            .Select(row => row.Item);

    private static double Lost(IReadOnlyList<ReplicationRecord> runs, string cause) => Mean(runs, "tonnes_lost", cause);

    private static double Mean(IReadOnlyList<ReplicationRecord> runs, string kpi, string item = "") =>
        runs.Average(run =>
            run.Rows<KpiRow>()
                .Where(row => row.Kpi == kpi && row.Item == item)
                .Select(row => row.Value)
                .DefaultIfEmpty(double.NaN)
                .Single()
        );
}
