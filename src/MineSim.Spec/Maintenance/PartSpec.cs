using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>
/// A spare part in the store. When what lies there and what is on order, less what work waits for, has fallen to the
/// reorder point, so many are ordered that it comes back to <paramref name="Stock"/>: an (s, S) policy. With a reorder
/// point of one less than the stock each piece is replaced as it is taken (one for one).
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Stock">Pieces up to which is ordered, 1 or more.</param>
/// <param name="ReorderAt">The reorder point, from 0 to one less than <paramref name="Stock"/>.</param>
/// <param name="Initial">Pieces in the store at the start of the run, 0 or more.</param>
/// <param name="LeadHours">Hours from an order to its arrival.</param>
public sealed record PartSpec(
    string Name,
    [Whole(1, 100000)] int Stock,
    [Whole(0, 100000)] int ReorderAt,
    [Whole(0, 100000)] int Initial,
    [Limits(Measure.Time)] Distribution LeadHours
)
{
    /// <summary>When nothing arrives: what would, comes at the end.</summary>
    public IReadOnlyList<SupplyDisruptionSpec> Disruptions { get; init; } = [];

    /// <summary>US$ for a piece, which counts when work takes it from the store; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double UsdPerPiece { get; init; }

    /// <summary>The first hour at or after another at which a delivery can arrive.</summary>
    public double ArrivalFrom(double hour)
    {
        for (var i = 0; i < Disruptions.Count; i++)
        {
            var window = Disruptions[i];
            if (hour < window.FromHour || hour >= window.ToHour)
                continue;
            hour = window.ToHour;
            i = -1;
        }

        return hour;
    }
}

/// <summary>A time in which nothing of a part arrives.</summary>
/// <param name="FromHour">Hours after the start of the run at which it begins, 0 or more.</param>
/// <param name="ToHour">Hours after the start of the run at which it ends, above <paramref name="FromHour"/>.</param>
public sealed record SupplyDisruptionSpec(
    [Limits(Measure.Time, Lowest.Any)] double FromHour,
    [Limits(Measure.Time, Lowest.Any)] double ToHour
);
