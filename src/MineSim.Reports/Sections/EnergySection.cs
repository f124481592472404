namespace MineSim.Reports.Sections;

/// <summary>Fuel, electricity, CO2 and cost of movement, and tyres that bear more than they are rated for.</summary>
internal static class EnergySection
{
    private static readonly (string Kpi, string Words, Measure Measure)[] Shown =
    [
        (Kpi.Fuel, "diesel, thousand L", new("", 1e3, 0)),
        (Kpi.FuelPerTonne, "diesel, L/t", Measure.Plain(3)),
        (Kpi.FuelPerTonneKm, "diesel, L per tonne-kilometre", Measure.Plain(4)),
        (Kpi.Electricity, "electricity, MWh", new("", 1e3, 0)),
        (Kpi.Co2, "CO2, t", Measure.Plain(0)),
        (Kpi.Co2PerTonne, "CO2, kg/t", Measure.Plain(2)),
        (Kpi.MovementCostPerTonne, "cost of movement, US$/t", Measure.Plain(3)),
        (Kpi.MovementCostPerTonneKm, "cost of movement, US$ per tonne-kilometre", Measure.Plain(4)),
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
            table.Add($"tyres of {row.Item}, TKPH", row, Measure.Plain(0));
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
