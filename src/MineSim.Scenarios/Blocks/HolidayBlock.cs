using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Calendars;

namespace MineSim.Scenarios.Blocks;

/// <summary>Public holidays.</summary>
internal static class HolidayBlock
{
    private static readonly Key<IReadOnlyList<DateSpan>> On = new(
        "on",
        new ListOf<DateSpan>(new DateSpanKind()),
        "When it is. A feast that moves has a date, or days in a row, for each year.",
        required: true
    );

    private static readonly Key<bool> EveryYear = new(
        "every-year",
        Common.YesNo,
        "Whether it returns in later years on the same dates.",
        fallback: "no"
    );

    private static readonly Key<IReadOnlyList<Word>> Faces = new(
        "faces",
        new ListOf<Word>(Common.NameOf("face"), atLeastOne: false),
        "The faces that stand while the rest of the mine works with fewer loaders. The whole mine stands "
            + "when the list is empty.",
        fallback: "[]"
    )
    {
        Into = nameof(HolidaySpec.Faces),
    };

    public static Block<HolidaySpec> Kind { get; } =
        new(
            "holiday",
            "A public holiday. It begins with the first shift of its first day, and ends with the last of its "
                + "last; machines bring home what they have begun. Its time is unscheduled, and nobody is called to work.",
            [On, EveryYear, Faces],
            f => new("", f.Get(On), f.Get(EveryYear)) { Faces = f.TextsOf(Faces) }
        );
}
