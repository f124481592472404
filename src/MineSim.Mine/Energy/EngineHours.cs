using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Energy;

/// <summary>
/// In which time an engine idles: whenever somebody sits in the cab and the machine neither travels nor digs; so not on
/// the
/// way to the line-up, which is time of the change of shift (<see cref="TimeLedger.OnTheWayToLineUp"/>). It is off at
/// meals,
/// while the truck waits for fuel or charge or takes it, without an operator, and while the machine is down or
/// unscheduled.
/// </summary>
internal static class EngineHours
{
    /// <summary>Whether a machine's engine idles in a category.</summary>
    public static bool Idles(TimeCategory category) =>
        category switch
        {
            TimeCategory.TravelEmpty or TimeCategory.TravelLoaded => false,
            TimeCategory.Meal
            or TimeCategory.Fuel
            or TimeCategory.WaitCharger
            or TimeCategory.Charge
            or TimeCategory.NoOperator => false,
            _ => TimeUsageModel.PlaceOf(category).Class is not (TimeClass.Down or TimeClass.Unscheduled),
        };
}
