using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Says where loads break the payload policy of their truck model; silent where none does.</summary>
internal static class PayloadSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var broken = Sentences(kpis).ToList();
        if (broken.Count == 0)
            return;
        console.Heading("Payload policy broken");
        foreach (var sentence in broken)
            console.MarkupLine($"[yellow]{sentence.EscapeMarkup()}[/]");
    }

    private static IEnumerable<string> Sentences(KpiLookup kpis)
    {
        foreach (var over in new[] { "110", "120" })
        {
            foreach (var limit in kpis.All("payload_limit_" + over))
            {
                var share = kpis.Mean("payload_over_" + over, limit.Item);
                if (share > limit.Mean)
                {
                    yield return $"{limit.Item}: {Figures.Percent(share)} of loads weigh more "
                        + $"than {over}% of the target; the policy "
                        + $"allows {(limit.Mean > 0 ? Figures.Percent(limit.Mean) : "none")}.";
                }
            }
        }
    }
}
