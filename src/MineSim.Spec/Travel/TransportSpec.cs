using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Travel;

/// <summary>
/// How people come to site: a charter flight, a bus on a road that floods. What delays it delays everybody who leaves
/// by it on
/// that day, be they of other homes, roles or panels: a common cause.
/// </summary>
/// <param name="Name">Its name, which homes refer to.</param>
/// <param name="DelayChance">The chance, from 0 to 1, that who leaves on a day is delayed; drawn for each day, whatever
/// the day before was like.</param>
/// <param name="Delay">Hours by which they come later, drawn for the day.</param>
public sealed record TransportSpec(
    string Name,
    [Limits(Measure.Share)] double DelayChance,
    [Limits(Measure.Time, Lowest.OneSecond)] Distribution Delay
);
