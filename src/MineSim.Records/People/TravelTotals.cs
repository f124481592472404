namespace MineSim.Records.People;

/// <summary>Journeys between a home and the site.</summary>
/// <param name="Home">Name of the home.</param>
/// <param name="Journeys">Journeys of one person one way, there and back: of everybody employed as a swing begins, or
/// ends.</param>
/// <param name="Late">Those of them to site that were delayed. What delays the way home costs days off, and no
/// shift.</param>
/// <param name="LateH">Hours by which they were.</param>
/// <param name="UsdPerJourney">US$ for one journey.</param>
public sealed record TravelTotals(string Home, int Journeys, int Late, double LateH, double UsdPerJourney)
{
    /// <summary>US$ that the journeys cost.</summary>
    public double CostUsd => Journeys * UsdPerJourney;

    internal TravelTotals Since(TravelTotals earlier) =>
        this with
        {
            Journeys = Journeys - earlier.Journeys,
            Late = Late - earlier.Late,
            LateH = LateH - earlier.LateH,
        };
}
