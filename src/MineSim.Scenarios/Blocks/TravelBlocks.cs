using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Travel;

namespace MineSim.Scenarios.Blocks;

/// <summary>Homes that people go to between swings, and how they travel.</summary>
internal static class TravelBlocks
{
    private static readonly Key<double> Travel = new(
        "travel",
        Common.TimeAboveZero,
        "How long the way takes from door to camp, each way.",
        required: true
    )
    {
        Into = nameof(HomeSpec.TravelHours),
    };

    private static readonly Key<Word> By = new(
        "by",
        Common.NameOf("transport"),
        "Which `transport` they take, with whose delays they come late; without it they are always on time."
    )
    {
        Into = nameof(HomeSpec.By),
    };

    private static readonly Key<TravelDays> Days = new(
        "travel-days",
        new ChoiceKind<TravelDays>(
            "word",
            ("off", TravelDays.Off),
            ("first", TravelDays.First),
            ("first-and-last", TravelDays.FirstAndLast)
        ),
        "In whose time they travel. `off`: in their own, and they are there and rested when their first "
            + "shift begins. `first`: they leave home as it would begin, and lose it. `first-and-last`: they lose "
            + "the last shift of the swing too.",
        fallback: "off"
    )
    {
        Into = nameof(HomeSpec.Days),
    };

    private static readonly Key<double> ShortestBreak = new(
        "shortest-break",
        new DaysKind(1),
        "The days off in a row for which they go home; in fewer they stay on site.",
        fallback: "2 d"
    )
    {
        Into = nameof(HomeSpec.LeastDaysOff),
    };

    private static readonly Key<double> Cost = new(
        "cost",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What a journey of one person costs, one way.",
        fallback: "0 USD"
    )
    {
        Into = nameof(HomeSpec.UsdPerJourney),
    };

    private static readonly Key<double> Delayed = new(
        "delayed",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The share of days on which those who leave are delayed, all together, from whatever home and panel: "
            + "flights that are cancelled, a road that is closed.",
        required: true
    )
    {
        Into = nameof(TransportSpec.DelayChance),
    };

    private static readonly Key<Distribution> Delay = new(
        "for",
        Common.ChanceTimeAboveZero,
        "By how much they come later, drawn for the day.",
        required: true
    )
    {
        Into = nameof(TransportSpec.Delay),
    };

    /// <summary>Homes.</summary>
    public static Key<IReadOnlyList<HomeSpec>> Homes { get; } =
        new(
            "homes",
            new NamedMap<HomeSpec, HomeSpec>(
                "home",
                new Block<HomeSpec>(
                    "home",
                    "Where people live who stay on site for a swing and travel "
                        + "as it begins and ends, fly-in fly-out or "
                        + "drive-in drive-out. Those who come late miss the shifts that have begun, or begin before they have rested.",
                    [Travel, By, Days, ShortestBreak, Cost],
                    f =>
                        new("", f.Get(Travel))
                        {
                            By = f.FindText(By),
                            Days = f.Get(Days),
                            LeastDaysOff = (int)f.Get(ShortestBreak),
                            UsdPerJourney = f.Get(Cost),
                        }
                ),
                (name, home) => home with { Name = name.Text },
                atLeastOne: false,
                isReferredTo: true
            ),
            "Homes that people go to between swings, by their names. Whoever has none lives near the mine.",
            fallback: "{}"
        )
        {
            Into = nameof(WorkforceSpec.Homes),
        };

    /// <summary>Ways to travel.</summary>
    public static Key<IReadOnlyList<TransportSpec>> Transport { get; } =
        new(
            "transport",
            new NamedMap<TransportSpec, TransportSpec>(
                "transport",
                new Block<TransportSpec>(
                    "transport",
                    "How people come to site, and how often it fails them.",
                    [Delayed, Delay],
                    f => new("", f.Get(Delayed), f.Get(Delay))
                ),
                (name, transport) => transport with { Name = name.Text },
                atLeastOne: false,
                isReferredTo: true
            ),
            "How people travel between home and site.",
            fallback: "{}"
        )
        {
            Into = nameof(WorkforceSpec.Transport),
        };
}
