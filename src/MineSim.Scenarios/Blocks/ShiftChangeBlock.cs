using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Calendars;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>How a shift hands over to the next.</summary>
internal static class ShiftChangeBlock
{
    private static readonly QuantityKind Time = new(Dimension.Time, Lowest.Zero);

    private static readonly Key<double> For = new("for", Time, "How long each machine stands.", required: true)
    {
        Into = nameof(CalendarSpec.ShiftChangeHours),
    };

    private static readonly Key<bool> ParksUp = new(
        "way",
        new ChoiceKind<bool>("word", ("hot-seat", false), ("park-up", true)),
        "`hot-seat`: drivers are relieved in the seat, each when the truck has tipped, or where it waits. "
            + "`park-up`: towards the end of the shift trucks come to the line-up, and drive off together when the "
            + "next shift has stood for its time; the way there and the wait for the end count as change of shift. "
            + "Loaders are relieved where they are either way.",
        fallback: "hot-seat"
    )
    {
        Into = nameof(CalendarSpec.ParkUp),
    };

    private static readonly Key<Word> At = new(
        "at",
        Common.NameOf("node"),
        "The road node of the line-up, with `park-up`; trucks begin the run there. Without it they park where they are."
    )
    {
        Into = "ParkUp.At",
    };

    private static readonly Key<double> CallIn = new(
        "call-in",
        Time,
        "With `park-up`: how long before the end of the shift trucks that have tipped, or wait for a load, "
            + "go to the line-up. Whoever comes after the end changes there as it comes.",
        fallback: "15 min"
    )
    {
        Into = "ParkUp.CallInHours",
    };

    private static readonly Block<ShiftChange> Block = new(
        "shift change",
        "How a shift hands over to the next.",
        [For, ParksUp, At, CallIn],
        Build
    );

    public static PlainOrBlockKind<ShiftChange> Kind { get; } = new(Time, Block, hours => new(hours, null));

    private static ShiftChange Build(Fields f)
    {
        if (f.Get(ParksUp))
            return new(f.Get(For), new(f.Get(CallIn), f.FindText(At)));
        foreach (var key in new Key[] { At, CallIn })
        {
            if (f.Has(key))
                f.Problems.Add(f.PlaceOf(key), $"'{key.Name}' has a meaning only with 'way: park-up'");
        }

        return new(f.Get(For), null);
    }
}

/// <summary>The change of shift.</summary>
/// <param name="Hours">Hours that each machine stands.</param>
/// <param name="ParkUp">The line-up; <see langword="null"/> when drivers are relieved in the seat.</param>
internal sealed record ShiftChange(double Hours, ParkUpSpec? ParkUp);
