using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>Says where loads break the payload policy of their truck model; silent where none does.</summary>
internal static class PayloadSection
{
    private static readonly (Kpi Over, Kpi Limit, string Percent)[] Limits =
    [
        (Kpi.PayloadOver110, Kpi.PayloadLimit110, "110"),
        (Kpi.PayloadOver120, Kpi.PayloadLimit120, "120"),
    ];

    public static Section? Choose(Findings findings)
    {
        List<Block> broken = [.. Sentences(findings).Select(sentence => new Note(Tone.Fair, sentence))];
        return broken.Count == 0 ? null : new Section("Payload policy broken", broken);
    }

    private static IEnumerable<string> Sentences(Findings findings)
    {
        foreach (var (over, allowed, percent) in Limits)
        {
            foreach (var limit in findings.All(allowed))
            {
                var share = findings.Mean(over, limit.Item);
                if (share > limit.Mean)
                {
                    yield return $"{limit.Item}: {Measure.Percent.InTable(share)} of loads weigh more "
                        + $"than {percent}% of the target; the policy "
                        + $"allows {(limit.Mean > 0 ? Measure.Percent.InTable(limit.Mean) : "none")}.";
                }
            }
        }
    }
}
