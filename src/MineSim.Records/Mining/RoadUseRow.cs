namespace MineSim.Records.Mining;

/// <summary>
/// What went over one road segment in one direction within one shift. A truck is counted when it comes to the segment,
/// or
/// when it sets out on a trip on which nothing can hold it up.
/// </summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="From">The node at which trucks came to it.</param>
/// <param name="To">The node at which they left it.</param>
/// <param name="LengthKm">Its length in km; 0 where it is not known.</param>
/// <param name="Trucks">Trucks, loaded and empty.</param>
/// <param name="Loads">Loaded trucks.</param>
/// <param name="PayloadT">Tonnes that they carried.</param>
/// <param name="TravelH">Hours that they take on it on average when nobody holds them up.</param>
/// <param name="HeldUpH">Hours by which trucks were longer on it behind others that they could not pass.</param>
/// <param name="WaitH">Hours for which trucks waited before it for their direction's turn, where it has one
/// lane.</param>
/// <param name="JunctionWaitH">Hours for which trucks that had come over it waited at its end to cross a
/// junction.</param>
/// <param name="RollingResistancePct">
/// Percent of a truck's weight by which it held trucks back, a mean over <paramref name="Trucks"/> of its own rolling
/// resistance and what rain and wear had added; 0 where it has none.
/// </param>
public readonly record struct RoadUseRow(
    int Day,
    string Shift,
    string From,
    string To,
    double LengthKm,
    int Trucks,
    int Loads,
    double PayloadT,
    double TravelH,
    double HeldUpH,
    double WaitH,
    double JunctionWaitH,
    double RollingResistancePct
);
