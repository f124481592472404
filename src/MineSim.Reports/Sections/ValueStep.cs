using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>A step from revenue to cash flow.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="OfItem">What stands before the name of a line of it.</param>
/// <param name="IsCost">Whether it takes away.</param>
internal sealed record ValueStep(Kpi Kpi, string OfItem, bool IsCost)
{
    public static IReadOnlyList<ValueStep> All { get; } =
    [
        new(Kpi.Revenue, "", IsCost: false),
        new(Kpi.SellingCost, "selling ", IsCost: true),
        new(Kpi.Royalties, "royalty to ", IsCost: true),
        new(Kpi.OperatingCost, "", IsCost: true),
        new(Kpi.CapitalCost, "capital: ", IsCost: true),
    ];

    public SummaryRow Signed(SummaryRow row) => IsCost ? Spread.Less(row) : row;
}
