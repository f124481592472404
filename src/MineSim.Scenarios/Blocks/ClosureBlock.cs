using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>A road that is closed now and then.</summary>
internal static class ClosureBlock
{
    private static readonly Key<IReadOnlyList<Word>> Between = new(
        "between",
        Common.Ends,
        "The two nodes of the road; it is closed both ways.",
        required: true
    )
    {
        Into = "",
    };

    private static readonly Key<Moment> From = new(
        "from",
        Common.Moment,
        "When it is closed, once. One of this, `at` and `every`."
    )
    {
        Into = nameof(RoadClosureSpec.FromHour),
    };

    private static readonly Key<Moment> To = new(
        "to",
        Common.Moment,
        "When it is opened again; without it the road stays closed to the end of the run."
    )
    {
        Into = nameof(RoadClosureSpec.ToHour),
    };

    private static readonly Key<double> At = new(
        "at",
        new TimeOfDayKind(),
        "When it is closed, every day. One of this, `from` and `every`."
    )
    {
        Into = nameof(RoadClosureSpec.AtHourOfDay),
    };

    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one closure to the start of the next, where they come at random. One of this, `from` and `at`."
    )
    {
        Into = nameof(RoadClosureSpec.Every),
    };

    private static readonly Key<Distribution> For = new(
        "for",
        Common.ChanceTime,
        "How long it lasts, with `at` or `every`."
    )
    {
        Into = nameof(RoadClosureSpec.For),
    };

    public static Block<RoadClosureSpec> Kind { get; } =
        new(
            "closure",
            "A road that is closed once, every day, or at random. Who is on it drives it to its end; others take "
                + "the way that is left, or wait.",
            [Between, From, To, At, Every, For],
            Build
        );

    private static RoadClosureSpec Build(Fields f)
    {
        f.RequireOne(From, At, Every);
        f.RequireWith(To, From);
        f.Forbid(For, From);
        if ((f.Has(At) || f.Has(Every)) && !f.Has(For))
            f.Problems.Add(f.Place, "closure lacks 'for': how long it lasts");
        var ends = f.Get(Between);
        if (f.Has(Between) && ends.Count is not (0 or 2))
        {
            f.Problems.Add(
                f.PlaceOf(Between),
                $"between: expected two nodes, for example [face, crusher], but found {ends.Count}"
            );
            f.MarkUnreadable(Between);
            ends = [];
        }

        return new("", ends.Count == 2 ? ends[0].Text : "", ends.Count == 2 ? ends[1].Text : "")
        {
            FromHour = f.FindHoursOf(From),
            ToHour = f.FindHoursOf(To),
            AtHourOfDay = f.FindValue(At),
            Every = f.Find(Every),
            For = f.Find(For),
        };
    }
}
