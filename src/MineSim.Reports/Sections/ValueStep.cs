using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>A step from revenue to cash flow.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Words">What it is called.</param>
/// <param name="OfItem">What stands before the name of a line of it.</param>
/// <param name="IsCost">Whether it takes away.</param>
internal sealed record ValueStep(string Kpi, string Words, string OfItem, bool IsCost)
{
    public static IReadOnlyList<ValueStep> All { get; } =
    [
        new(Sections.Kpi.Revenue, "revenue", "", IsCost: false),
        new(Sections.Kpi.SellingCost, "selling cost", "selling ", IsCost: true),
        new(Sections.Kpi.Royalties, "royalties", "royalty to ", IsCost: true),
        new(Sections.Kpi.OperatingCost, "operating cost", "", IsCost: true),
        new(Sections.Kpi.CapitalCost, "capital", "capital: ", IsCost: true),
    ];

    public SummaryRow Signed(SummaryRow row) => IsCost ? Spread.Less(row) : row;
}
