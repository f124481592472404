using MineSim.Workforce;

namespace MineSim.Site;

/// <summary>What people's journeys cost, month by month. They are spread over the month, and discounted from its middle.</summary>
internal sealed class TravelCosts
{
    private IReadOnlyList<TravelTotals> _paid = [];
    private double _paidTo;

    /// <summary>A month has ended.</summary>
    /// <param name="ledger">Who pays.</param>
    /// <param name="travel">Journeys since the start of the run.</param>
    /// <param name="hour">Hours since the start of the run.</param>
    public void Charge(ICostLedger ledger, IReadOnlyList<TravelTotals> travel, double hour)
    {
        for (var i = 0; i < travel.Count; i++)
        {
            var journeys = travel[i].Journeys - (_paid.Count > 0 ? _paid[i].Journeys : 0);
            if (journeys == 0 || travel[i].UsdPerJourney == 0) continue;
            ledger.Charge(new(
                ValueLines.Operating, ValueLines.Travel, travel[i].Home, journeys, "1", journeys * travel[i].UsdPerJourney, (_paidTo + hour) / 2));
        }

        (_paid, _paidTo) = (travel, hour);
    }
}
