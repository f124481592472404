using MineSim.Records.People;
using MineSim.Records.Words;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What people's journeys between home and site cost, month by month.</summary>
internal sealed class TravelCosts
{
    private readonly Dictionary<string, int> _paid = new(StringComparer.Ordinal);

    /// <summary>A month has ended.</summary>
    /// <param name="travel">Journeys since the start of the run.</param>
    /// <param name="month">Where to book those of the month.</param>
    public void Book(IReadOnlyList<TravelTotals> travel, MonthRows month)
    {
        foreach (var home in travel.Where(home => home.UsdPerJourney > 0))
        {
            month.Spend(
                ValueWords.Travel,
                home.Home,
                "",
                home.Journeys - _paid.GetValueOrDefault(home.Home),
                Units.One,
                home.UsdPerJourney
            );
            _paid[home.Home] = home.Journeys;
        }
    }
}
