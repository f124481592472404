using MineSim.Kernel;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
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
    );

    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one spell to the start of the next, where they come at random. Either this or `at`."
    );

    private static readonly Key<Distribution> For = new(
        "for",
        Common.ChanceTime,
        "How long a spell lasts.",
        required: true
    );

    private static readonly Key<IReadOnlyList<long>> Months = new(
        "months",
        new ListOf<long>(new WholeKind(1, 12), atLeastOne: false),
        "Months in which it falls; all when the list is empty.",
        fallback: "[]"
    );

    private static readonly Key<double> Adds = new(
        "adds",
        new QuantityKind(Dimension.Grade, Lowest.AboveZero),
        "Rolling resistance that it adds while it falls. Where several rains wet a road, that which adds the "
            + "most counts.",
        required: true
    );

    private static readonly Key<double> Dries = new(
        "dries",
        Common.Time,
        "How long after a spell it takes until all that it added is gone, evenly.",
        fallback: "0 h"
    );

    private static readonly Key<IReadOnlyList<IReadOnlyList<Word>>> Wets = new(
        "wets",
        new ListOf<IReadOnlyList<Word>>(new ListOf<Word>(Common.NameOf("node")), atLeastOne: false),
        "The roads that it wets, each by its two nodes, such as `[[pit, ramp-foot]]`; all when the list is empty.",
        fallback: "[]"
    );

    public static Block<RainDraft> Kind { get; } =
        new(
            "rain",
            "Spells of rain that make roads heavy: they add to the rolling resistance, and roads dry off "
                + "afterwards. Trucks with a `drive` are slower then, and burn more.",
            [At, Every, For, Months, Adds, Dries, Wets],
            Build
        );

    private static RainDraft Build(Fields f)
    {
        f.RequireOne(At, Every);
        var spec = new RainSpec("", f.Get(Adds), f.Get(For))
        {
            AtHourOfDay = f.FindValue(At),
            Every = f.Find(Every),
            DriesHours = f.Get(Dries),
            Months = [.. f.Get(Months).Distinct().Order().Select(month => (int)month)],
        };
        var wets = f.Get(Wets);
        if (wets.FirstOrDefault(ends => ends.Count != 2) is { } wrong)
        {
            f.Problems.Add(
                f.PlaceOf(Wets),
                "wets: expected roads of two nodes each, for example [[pit, ramp-foot]], but found one of "
                    + $"{wrong.Count}"
            );
        }

        return new(
            spec,
            [.. wets.Where(ends => ends.Count == 2).Select(ends => new RoadEndsDraft(ends[0], ends[1]))],
            f.Place
        );
    }
}
