using MineSim.Scenarios.Files;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Calendars;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Shifts and the delays that recur with them.</summary>
internal static class CalendarBlock
{
    private static readonly Key<double> MealFor = new(
        "for",
        Common.TimeAboveZero,
        "Length of one break.",
        required: true
    );
    private static readonly Key<long> MealTimes = new(
        "times",
        Common.Count(24),
        "Breaks in each shift, evenly spread.",
        fallback: "1"
    );
    private static readonly Key<bool> MealStaggered = new(
        "staggered",
        Common.YesNo,
        "Whether machines take turns instead of stopping together.",
        fallback: "no"
    );

    private static readonly Block<MealSpec> MealKind = new(
        "meal",
        "Meal breaks of each machine.",
        [MealFor, MealTimes, MealStaggered],
        f => new(f.Get(MealFor), (int)f.Get(MealTimes), f.Get(MealStaggered))
    );

    private static readonly Key<double> FuelFor = new(
        "for",
        Common.TimeAboveZero,
        "Length of one refuelling; of a truck with a `tank`, beside the time in which the tank fills.",
        required: true
    );
    private static readonly Key<double> FuelEvery = new(
        "every",
        Common.TimeAboveZero,
        "Operating hours between two, for trucks without a `tank`."
    )
    {
        Into = nameof(FuelSpec.EveryOperatingHours),
    };

    private static readonly Key<double> FuelRate = new(
        "rate",
        new QuantityKind(Dimension.Flow, Lowest.AboveZero),
        "How fast a tank fills, for trucks with a `tank`."
    )
    {
        Into = nameof(FuelSpec.LitresPerHour),
    };

    private static readonly Key<long> FuelBays = new(
        "bays",
        Common.Count(1000),
        "Trucks that can refuel at once. Without it there is always room. Waiting for a bay counts as refuelling."
    );

    private static readonly Block<FuelSpec> FuelKind = new(
        "fuel",
        "Refuelling of trucks.",
        [FuelFor, FuelEvery, FuelRate, FuelBays],
        f =>
            new(f.Get(FuelFor), f.FindValue(FuelEvery) ?? double.PositiveInfinity, (int?)f.FindValue(FuelBays))
            {
                LitresPerHour = f.FindValue(FuelRate) ?? double.PositiveInfinity,
            }
    );

    private static readonly Key<IReadOnlyList<ShiftSpec>> Shifts = new(
        "shifts",
        new NamedMap<ShiftSpan, ShiftSpec>(
            "shift",
            new ShiftSpanKind(),
            (name, span) => new(name.Text, span.StartHour, span.LengthHours)
        ),
        "The shifts of a day. Together they cover it without gap or overlap.",
        fallback: "{ all-day: 00:00-24:00 }"
    );

    private static readonly Key<ShiftChange> ShiftChange = new(
        "shift-change",
        ShiftChangeBlock.Kind,
        "How long each machine stands at a change of shift, and where.",
        fallback: "0 min"
    )
    {
        Into = "",
    };

    private static readonly Key<MealSpec> Meal = new("meal", MealKind, "Meal breaks; without it there are none.")
    {
        Into = nameof(CalendarSpec.Meal),
    };
    private static readonly Key<FuelSpec> Fuel = new("fuel", FuelKind, "Refuelling; without it there is none.")
    {
        Into = nameof(CalendarSpec.Fuel),
    };

    private static readonly Key<IReadOnlyList<MineStopSpec>> Stops = new(
        "stops",
        new NamedMap<MineStopSpec, MineStopSpec>(
            "stop",
            StopBlock.Kind,
            (name, stop) => stop with { Name = name.Text },
            atLeastOne: false
        ),
        "Stops of the whole mine or of some faces: blasts, weather.",
        fallback: "{}"
    )
    {
        Into = nameof(CalendarSpec.Stops),
    };

    private static readonly Key<IReadOnlyList<HolidaySpec>> Holidays = new(
        "holidays",
        new NamedMap<HolidaySpec, HolidaySpec>(
            "holiday",
            HolidayBlock.Kind,
            (name, holiday) => holiday with { Name = name.Text },
            atLeastOne: false
        ),
        "Public holidays on which the mine, or some of its faces, stand.",
        fallback: "{}"
    )
    {
        Into = nameof(CalendarSpec.Holidays),
    };

    /// <summary>The calendar; its shifts are in the order of the file as yet.</summary>
    public static Block<CalendarSpec> Kind { get; } =
        new(
            "calendar",
            "Shifts and stops. Days begin at midnight.",
            [Shifts, ShiftChange, Meal, Fuel, BatteryBlocks.Charging, Stops, Holidays],
            f =>
                new()
                {
                    Shifts = f.Get(Shifts),
                    ShiftChangeHours = f.Get(ShiftChange).Hours,
                    ParkUp = f.Get(ShiftChange).ParkUp,
                    Meal = f.Find(Meal),
                    Fuel = f.Find(Fuel),
                    Charging = f.Find(BatteryBlocks.Charging),
                    Stops = f.Get(Stops),
                    Holidays = f.Get(Holidays),
                }
        );

    /// <summary>Whether nothing stops anybody but the shifts.</summary>
    public static bool HasShiftsAlone(CalendarSpec calendar) =>
        calendar
            is {
                ShiftChangeHours: 0,
                ParkUp: null,
                Meal: null,
                Fuel: null,
                Charging: null,
                Stops.Count: 0,
                Holidays.Count: 0
            };

    /// <summary>
    /// The names of the shifts in the order of their hours, which must be known before a roster is read; none where
    /// they cannot be read. Problems with them are told when their key is read like the others.
    /// </summary>
    public static IReadOnlyList<string> ShiftsOf(YamlValue? calendar, ScenarioFolder folder)
    {
        var shifts = calendar switch
        {
            null => Shifts.Fallback,
            YamlMapping block when block.Find(Shifts.Name) is { } given => (IReadOnlyList<ShiftSpec>)
                Shifts.ReadValue(given, new Reading(new Problems(), folder))!,
            YamlMapping => Shifts.Fallback,
            _ => [],
        };
        return [.. shifts.OrderBy(shift => shift.StartHour).Select(shift => shift.Name)];
    }
}
