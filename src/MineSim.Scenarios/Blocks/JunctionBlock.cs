using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>A node that trucks drive through one at a time.</summary>
internal static class JunctionBlock
{
    private static readonly Key<double> Crossing = new(
        "crossing",
        Common.TimeAboveZero,
        "For how long each truck holds the junction as it drives through. It is part of what the roads take, "
            + "and adds nothing to it.",
        required: true
    )
    {
        Into = nameof(JunctionSpec.CrossingHours),
    };

    private static readonly Key<RightOfWay> Priority = new(
        "right-of-way",
        new ChoiceKind<RightOfWay>("word", ("loaded", RightOfWay.Loaded), ("first-come", RightOfWay.FirstCome)),
        "Who goes first: loaded trucks, or who came first.",
        fallback: "loaded"
    )
    {
        Into = nameof(JunctionSpec.RightOfWay),
    };

    private static readonly Key<IReadOnlyList<Word>> MainRoad = new(
        "main-road",
        new ListOf<Word>(Common.NameOf("node"), atLeastOne: false),
        "Neighbouring nodes from which the main road comes: trucks from there go before all others; "
            + "`right-of-way` holds among themselves, and among the others.",
        fallback: "[]"
    )
    {
        Into = nameof(JunctionSpec.MainRoad),
    };

    public static Block<JunctionSpec> Kind { get; } =
        new(
            "junction",
            "A node where roads meet, which trucks that drive through cross one at a time; the others wait on "
                + "their roads, in order. Trips that begin or end there do not cross it.",
            [Crossing, Priority, MainRoad],
            f =>
                new("", f.Get(Crossing))
                {
                    RightOfWay = f.Get(Priority),
                    MainRoad = [.. f.Get(MainRoad).Select(word => word.Text)],
                }
        );
}
