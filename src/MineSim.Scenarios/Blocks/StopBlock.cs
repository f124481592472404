using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Calendars;

namespace MineSim.Scenarios.Blocks;

/// <summary>A stop of the whole mine, or of some faces.</summary>
internal static class StopBlock
{
    private static readonly Key<MineStopKind> KindOfStop = new(
        "kind",
        new ChoiceKind<MineStopKind>("word", ("blast", MineStopKind.Blast), ("weather", MineStopKind.Weather)),
        "What its time is counted as. Without it a stop at a fixed hour is a blast, and one that comes at "
            + "random is weather."
    );

    private static readonly Key<double> At = new(
        "at",
        new TimeOfDayKind(),
        "When it begins, every day. Either this or `every`."
    );

    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one to the start of the next, for stops that come at random. Either this or `at`."
    );

    private static readonly Key<Distribution> For = new("for", Common.ChanceTime, "How long it lasts.", required: true);

    private static readonly Key<IReadOnlyList<long>> Months = new(
        "months",
        new ListOf<long>(new WholeKind(1, 12), atLeastOne: false),
        "Months in which it occurs; all when the list is empty.",
        fallback: "[]"
    );

    private static readonly Key<IReadOnlyList<Word>> Clears = new(
        "clears",
        new ListOf<Word>(Common.NameOf("face"), atLeastOne: false),
        "The faces that are cleared: their loaders stand, trucks are sent to others. The whole mine stops "
            + "when the list is empty.",
        fallback: "[]"
    )
    {
        Into = nameof(MineStopSpec.Clears),
    };

    public static Block<MineStopSpec> Kind { get; } =
        new(
            "stop",
            "A stop of the whole mine, or of the faces that it clears.",
            [At, Every, For, Months, Clears, KindOfStop],
            Build
        );

    private static MineStopSpec Build(Fields f)
    {
        f.RequireOne(At, Every);
        var usual = f.Has(At) ? MineStopKind.Blast : MineStopKind.Weather;
        return new(
            "",
            f.FindValue(KindOfStop) ?? usual,
            f.FindValue(At),
            f.Find(Every),
            f.Get(For),
            [.. f.Get(Months).Distinct().Order().Select(m => (int)m)]
        )
        {
            Clears = f.TextsOf(Clears),
        };
    }
}
