using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>Fuel, electricity, CO2 and cost of movement, and tyres that bear more than they are rated for.</summary>
internal static class EnergySection
{
    private static readonly (Kpi Kpi, string Words, Measure Measure)[] Shown =
    [
        (Kpi.Fuel, $"{Kpi.Fuel.Short}, thousand L", new("", 1e3, 0)),
        (Kpi.FuelPerTonne, $"{Kpi.Fuel.Short}, L/t", Measure.Plain(3)),
        (Kpi.FuelPerTonneKilometre, $"{Kpi.Fuel.Short}, L per tonne-kilometre", Measure.Plain(4)),
        (Kpi.Electricity, $"{Kpi.Electricity.Short}, MWh", new("", 1e3, 0)),
        (Kpi.Co2, $"{Kpi.Co2.Short}, t", Measure.Plain(0)),
        (Kpi.Co2PerTonne, $"{Kpi.Co2.Short}, kg/t", Measure.Plain(2)),
        (Kpi.MovementCostPerTonne, $"{Kpi.MovementCost.Short}, US$/t", Measure.Plain(3)),
        (Kpi.MovementCostPerTonneKilometre, $"{Kpi.MovementCost.Short}, US$ per tonne-kilometre", Measure.Plain(4)),
    ];

    public static Section? Choose(Findings findings)
    {
        var table = new SpreadTable(findings.IsSingle);
        foreach (var (kpi, words, measure) in Shown)
        {
            if (findings.Mean(kpi) > 0)
                table.Add(words, findings.Find(kpi), measure);
        }

        foreach (var row in findings.All(Kpi.Tkph))
            table.Add($"tyres of {row.Item}, {Kpi.Tkph.Short}", row, Measure.Plain(0));
        return table.Count == 0
            ? null
            : new Section(
                "Energy and cost of movement",
                [table.Done(), .. Warnings(findings).Select(warning => new Note(Tone.Bad, warning))]
            );
    }

    private static IEnumerable<string> Warnings(Findings findings)
    {
        foreach (var row in findings.All(Kpi.SupplyLowest).Where(row => row.Min < 0))
        {
            yield return $"Tank or battery of {row.Item} is too small: its lowest level is "
                + $"{Measure.Percent.InTable(row.Min)} of what it holds.";
        }

        foreach (var row in findings.All(Kpi.Tkph))
        {
            var rating = findings.Mean(Kpi.TkphRating, row.Item);
            var hardest = findings.Find(Kpi.TkphHardestShift, row.Item)?.Max ?? row.Max;
            if (row.Mean > rating || hardest > rating)
            {
                var measure = Measure.Plain(0);
                yield return $"The tyres of {row.Item} do {measure.Format(row.Mean)} TKPH, "
                    + $"{measure.Format(hardest)} in the hardest shift, and are rated for {measure.Format(rating)}.";
            }
        }
    }
}
