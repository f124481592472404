using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>What trucks and loaders did with their time, over the run and by month.</summary>
internal static class TimeSection
{
    private const double LeastShown = 0.5; // Less would be written as 0 h.

    public static Section? Choose(Findings findings)
    {
        var (trucks, loaders) = (findings.Parts(FleetKpis.Trucks.Time), findings.Parts(FleetKpis.Loaders.Time));
        if (trucks.Sum(row => row.Mean) + loaders.Sum(row => row.Mean) == 0)
            return null;
        Whole[] wholes = [new("Trucks", Parts(trucks)), new("Loaders", Parts(loaders))];
        return new Section(
            "Time",
            [
                new SharesDrawing(
                    "Machine time by category",
                    [.. wholes.Where(whole => whole.Parts.Any(part => part.Figures.Mean > 0))]
                )
                {
                    PartsAre = "Category",
                    AsTable = AsTable(trucks, loaders),
                },
                .. ByMonth(findings),
            ]
        )
        {
            Remark = (findings.IsSingle ? "" : "mean ") + "hours of all machines together, and share of calendar time",
            Explanation =
                "Mean over the replications, all machines together. At every instant a machine is in exactly one "
                + "category.",
        };
    }

    /// <summary>The categories in groups that add up to calendar time.</summary>
    private static Table AsTable(IReadOnlyList<SummaryRow> trucks, IReadOnlyList<SummaryRow> loaders)
    {
        var (truckHours, loaderHours) = (trucks.Sum(row => row.Mean), loaders.Sum(row => row.Mean));
        var rows = new List<Row>();
        foreach (var group in TimeGroup.All)
        {
            List<(string Words, double Trucks, double Loaders)> parts =
            [
                .. group
                    .Categories.Select(part => (Words: part.Long, Trucks: Of(trucks, part), Loaders: Of(loaders, part)))
                    .Where(part => part.Trucks + part.Loaders >= LeastShown),
            ];
            if (parts.Count == 0)
                continue;
            Total(group.Short, parts.Sum(part => part.Trucks), parts.Sum(part => part.Loaders), group.Role);
            if (group.Categories.Count == 1)
                continue;
            foreach (var part in parts)
                rows.Add(new(part.Words, Cells(part.Trucks, part.Loaders, isKey: false)) { Level = 1 });
        }

        var (others, ofLoaders) = (Rest(trucks), Rest(loaders));
        if (others + ofLoaders >= LeastShown)
            Total("other", others, ofLoaders, ColourRole.Other);
        Total("calendar time", truckHours, loaderHours, null);
        return new("", [new("trucks h"), new("share"), new("loaders h"), new("share")], rows);

        void Total(string name, double t, double l, ColourRole? role) =>
            rows.Add(
                new(name, Cells(t, l, isKey: true))
                {
                    IsTotal = true,
                    Bar = role is { } known ? new(0, truckHours > 0 ? t / truckHours : l / loaderHours, known) : null,
                }
            );

        Cell[] Cells(double t, double l, bool isKey) =>
            [
                .. new[]
                {
                    Cell.Of(t > 0 ? t : null, Measure.Hours),
                    Cell.Of(t > 0 ? t / truckHours : null, Measure.Percent),
                    Cell.Of(l > 0 ? l : null, Measure.Hours),
                    Cell.Of(l > 0 ? l / loaderHours : null, Measure.Percent),
                }.Select(cell => cell with { IsKey = isKey }),
            ];
    }

    private static Part[] Parts(IReadOnlyList<SummaryRow> rows) =>
        [.. rows.Select(row => Part.Of(TimeWords.Find(row.Item), row))];

    private static double Of(IReadOnlyList<SummaryRow> rows, string category)
    {
        foreach (var row in rows)
        {
            if (row.Item == category)
                return row.Mean;
        }

        return 0;
    }

    private static double Rest(IReadOnlyList<SummaryRow> rows) =>
        rows.Where(row => TimeWords.Find(row.Item) is null).Sum(row => row.Mean);

    private static IEnumerable<Block> ByMonth(Findings findings)
    {
        List<Series> parts =
        [
            .. findings
                .ItemsByMonth(FleetKpis.Trucks.Time)
                .Select(item => Of(TimeWords.Find(item), item))
                .Where(part => part.Rows.Any(row => row.Mean > 0))
                .OrderBy(part => part.Role),
        ];
        const string Title = "Trucks by month, hours, means";
        if (parts.Count > 0)
        {
            yield return new MonthsDrawing(
                Title,
                findings.Months,
                new Course(Title, Title, Measure.Hours, parts) { Means = parts }
            );
        }

        Series Of(CategoryWord? word, string item) =>
            new(
                Figures.Words(word, item),
                word?.Role ?? ColourRole.Other,
                SeriesShape.Columns,
                findings.ByMonth(FleetKpis.Trucks.Time, item)
            );
    }
}
