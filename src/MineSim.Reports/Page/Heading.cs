using System.Globalization;
using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results;

namespace MineSim.Reports.Page;

/// <summary>What was run.</summary>
internal static class Heading
{
    public static XElement Draw(RunInfo run, int done) =>
        new(
            "header",
            new XElement("h1", run.Scenario),
            new XElement(
                "dl",
                Fact(
                    "Replications",
                    done == run.Replications ? Text($"{done}") : Text($"{done} of {run.Replications}")
                ),
                Fact("Seed", Text($"{run.Seed}")),
                Fact("From", Text($"{run.Start:yyyy-MM-dd}")),
                Fact("To", Text($"{RunPeriod.LastDay(run.Start, run.DurationHours):yyyy-MM-dd}")),
                Fact("Length", RunPeriod.Length(run.DurationHours)),
                Fact("Engine", "MineSim " + run.EngineVersion),
                Fact("Scenario hash", run.ScenarioHash[..12])
            )
        );

    private static XElement Fact(string name, string value) =>
        new("div", new XElement("dt", name), new XElement("dd", value));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
