using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>Rain that makes roads heavy.</summary>
internal static class RainBlock
{
    private static readonly Key<double> At = new(
        "at",
        new TimeOfDayKind(),
        "When a spell begins, every day. Either this or `every`."
    )
    {
        Into = nameof(RainSpec.AtHourOfDay),
    };

    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one spell to the start of the next, where they come at random. Either this or `at`."
    )
    {
        Into = nameof(RainSpec.Every),
    };

    private static readonly Key<Distribution> For = new(
        "for",
        Common.ChanceTime,
        "How long a spell lasts.",
        required: true
    )
    {
        Into = nameof(RainSpec.For),
    };

    private static readonly Key<IReadOnlyList<long>> Months = new(
        "months",
        new ListOf<long>(new WholeKind(1, 12), atLeastOne: false),
        "Months in which it falls; all when the list is empty.",
        fallback: "[]"
    )
    {
        Into = nameof(RainSpec.Months),
    };

    private static readonly Key<double> Adds = new(
        "adds",
        new QuantityKind(Dimension.Grade, Lowest.AboveZero),
        "Rolling resistance that it adds while it falls. Where several rains wet a road, that which adds the "
            + "most counts.",
        required: true
    )
    {
        Into = nameof(RainSpec.Adds),
    };

    private static readonly Key<double> Dries = new(
        "dries",
        Common.Time,
        "How long after a spell it takes until all that it added is gone, evenly.",
        fallback: "0 h"
    )
    {
        Into = nameof(RainSpec.DriesHours),
    };

    private static readonly Key<IReadOnlyList<IReadOnlyList<Word>>> Wets = new(
        "wets",
        new ListOf<IReadOnlyList<Word>>(Common.Ends, atLeastOne: false),
        "The roads that it wets, each by its two nodes, such as `[[pit, ramp-foot]]`; all when the list is empty.",
        fallback: "[]"
    )
    {
        Into = nameof(RainSpec.Wets),
    };

    public static Block<RainSpec> Kind { get; } =
        new(
            "rain",
            "Spells of rain that make roads heavy: they add to the rolling resistance, and roads dry off "
                + "afterwards. Trucks with a `drive` are slower then, and burn more.",
            [At, Every, For, Months, Adds, Dries, Wets],
            Build
        );

    private static RainSpec Build(Fields f)
    {
        f.RequireOne(At, Every);
        var wets = f.Get(Wets);
        if (wets.FirstOrDefault(ends => ends.Count != 2) is { } wrong)
        {
            f.Problems.Add(
                f.PlaceOf(Wets),
                "wets: expected roads of two nodes each, for example [[pit, ramp-foot]], but found one of "
                    + $"{wrong.Count}"
            );
            f.MarkUnreadable(Wets);
            wets = [];
        }

        return new("", f.Get(Adds), f.Get(For))
        {
            AtHourOfDay = f.FindValue(At),
            Every = f.Find(Every),
            DriesHours = f.Get(Dries),
            Months = [.. f.Get(Months).Distinct().Order().Select(month => (int)month)],
            Wets = [.. wets.Select(ends => new RoadEndsSpec(ends[0].Text, ends[1].Text))],
        };
    }
}
