using MineSim.Kernel;
using MineSim.Spec.Energy;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Calendars;

/// <summary>
/// Shifts and the stops that recur with them. Days begin at midnight; the run begins at midnight of its first day.
/// </summary>
public sealed record CalendarSpec
{
    /// <summary>One shift of 24 hours, no delays.</summary>
    public static CalendarSpec RoundTheClock { get; } = new() { Shifts = [new("all-day", 0, 24)] };

    /// <summary>
    /// The shifts of a day in order; together they cover it without gap or overlap. The last may end on the next day.
    /// </summary>
    public required IReadOnlyList<ShiftSpec> Shifts { get; init; }

    /// <summary>Hours that each machine stands at a change of shift; 0 for changes that cost nothing.</summary>
    [Limits(Measure.Time)]
    public double ShiftChangeHours { get; init; }

    /// <summary>
    /// The line-up at which trucks park for the change; <see langword="null"/> when drivers are relieved in the seat.
    /// </summary>
    public ParkUpSpec? ParkUp { get; init; }

    /// <summary>Meal breaks; <see langword="null"/> for none.</summary>
    public MealSpec? Meal { get; init; }

    /// <summary>Refuelling; <see langword="null"/> for none.</summary>
    public FuelSpec? Fuel { get; init; }

    /// <summary>
    /// Where trucks with a <see cref="BatterySpec"/> are charged; <see langword="null"/> for bays enough and no time
    /// beside charging.
    /// </summary>
    public ChargingSpec? Charging { get; init; }

    /// <summary>Stops of the whole mine: blasts, dust storms.</summary>
    public IReadOnlyList<MineStopSpec> Stops { get; init; } = [];

    /// <summary>Public holidays.</summary>
    public IReadOnlyList<HolidaySpec> Holidays { get; init; } = [];

    /// <summary>The month, 1 to 12, and day in which the run starts, so that seasons fall where they should.</summary>
    public DateOnly Start { get; init; } = new(2028, 1, 1);
}

/// <summary>A shift of the day.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StartHour">Hour of the day at which it starts, 0 ≤ h &lt; 24.</param>
/// <param name="LengthHours">Its length in hours.</param>
public sealed record ShiftSpec(
    string Name,
    [Limits(Measure.Time)] double StartHour,
    [Limits(Measure.Time, Lowest.OneSecond)] double LengthHours
);

/// <summary>Meal breaks of each machine.</summary>
/// <param name="Hours">Length of one break in hours.</param>
/// <param name="TimesPerShift">Breaks in each shift, 1 or more, evenly spread.</param>
/// <param name="Staggered">Whether machines take turns (evenly over half the time between breaks, either way) instead
/// of stopping together.</param>
public sealed record MealSpec(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Whole(1, 24)] int TimesPerShift,
    bool Staggered
);

/// <summary>Refuelling of trucks.</summary>
/// <param name="Hours">Length of one refuelling in hours; of a truck with a <see cref="TankSpec"/>, without what the
/// filling takes.</param>
/// <param name="EveryOperatingHours">Operating hours between two, for trucks without a <see cref="TankSpec"/>; infinite
/// where none goes by hours.</param>
/// <param name="Bays">Trucks that can refuel at once, 1 or more; <see langword="null"/> when there is always room. Who
/// waits for a bay is counted as refuelling.</param>
public sealed record FuelSpec(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Limits(Measure.Time, Lowest.OneSecond, MayBeInfinite = true)] double EveryOperatingHours,
    [Whole(1, 1000)] int? Bays = null
)
{
    /// <summary>
    /// Litres an hour that flow into a tank; above 0, infinite where filling takes no time of its own.
    /// </summary>
    [Limits(Measure.Flow, Lowest.AboveZero, MayBeInfinite = true)]
    public double LitresPerHour { get; init; } = double.PositiveInfinity;
}

/// <summary>A stop of the whole mine, or of the faces that it clears.</summary>
/// <param name="Name">For example <c>blast</c> or <c>dust-storm</c>.</param>
/// <param name="Kind">The time category that it is counted in.</param>
/// <param name="AtHourOfDay">The hour of every day at which it begins; <see langword="null"/> when it comes at
/// random.</param>
/// <param name="Every">Hours from the end of one to the start of the next, for stops that come at random; otherwise
/// <see langword="null"/>.</param>
/// <param name="For">How many hours it lasts.</param>
/// <param name="Months">Months, 1 to 12, in which it occurs; empty for all.</param>
[OneOf(nameof(AtHourOfDay), nameof(Every))]
public sealed record MineStopSpec(
    string Name,
    MineStopKind Kind,
    [Limits(Measure.Time)] double? AtHourOfDay,
    [Limits(Measure.Time, Lowest.OneSecond)] Distribution? Every,
    [Limits(Measure.Time)] Distribution For,
    [Whole(1, 12)] IReadOnlyList<int> Months
)
{
    /// <summary>
    /// Names of the faces within the clearance zone: their loaders stand, and trucks are sent elsewhere; empty when the
    /// whole mine stops.
    /// </summary>
    public IReadOnlyList<string> Clears { get; init; } = [];
}

/// <summary>What stops the whole mine.</summary>
public enum MineStopKind
{
    /// <summary>A blast and the clearance around it: a planned delay.</summary>
    Blast,

    /// <summary>Dust, rain, lightning or wind.</summary>
    Weather,
}
