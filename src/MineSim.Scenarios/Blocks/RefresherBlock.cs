using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Blocks;

/// <summary>Refresher training.</summary>
internal static class RefresherBlock
{
    private static readonly Key<double> For = new(
        "for",
        Common.TimeAboveZero,
        "Hours of training; whole shifts on site are lost to it.",
        required: true
    )
    {
        Into = nameof(RefresherSpec.Hours),
    };

    private static readonly Key<double> Every = new(
        "every",
        Common.TimeAboveZero,
        "From one to the next, for each person.",
        required: true
    )
    {
        Into = nameof(RefresherSpec.EveryHours),
    };

    private static readonly Key<long> Places = new(
        "places",
        Common.Count(10_000),
        "How many can be in it in one shift: who was due first goes first. Without it there is room for all."
    )
    {
        Into = nameof(RefresherSpec.Places),
    };

    private static readonly Key<Word> At = new(
        "at",
        Common.NameOf("facility"),
        "On which simulators of the `facilities` it is done; one shift has no more of it than they run a "
            + "day. Without it it takes none."
    )
    {
        Into = nameof(RefresherSpec.At),
    };

    /// <summary>The key <c>refresher</c> of a skill.</summary>
    public static Key<RefresherSpec> Key { get; } =
        new(
            "refresher",
            new Block<RefresherSpec>(
                "refresher",
                "Refresher training of whoever holds a licence.",
                [For, Every, Places, At],
                f => new(f.Get(For), f.Get(Every)) { Places = (int?)f.FindValue(Places), At = f.FindText(At) },
                whole: true
            ),
            "Refresher training, with which the licence holds anew; without it there is none. It is no practice: "
                + "what is forgotten stays so."
        )
        {
            Into = nameof(SkillSpec.Refresher),
        };
}
