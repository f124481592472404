using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>What some work on a machine takes.</summary>
internal static class NeedsBlock
{
    private static readonly Key<long> Technicians = new(
        "technicians",
        Common.Count(1000),
        "People in its team. Not counted where there are only `repair-crews`.",
        fallback: "1"
    )
    {
        Into = nameof(WorkNeeds.Technicians),
    };

    private static readonly Key<Word> Skill = new(
        "skill",
        Common.Skill,
        "The skill that all of them need. Without it any technician will do."
    )
    {
        Into = nameof(WorkNeeds.Skill),
    };

    private static readonly Key<Word> Bay = new(
        "bay",
        Common.NameOf("kind of bay"),
        "The kind of bay. Without it the work is done in the field. Counts only with a `workshop`."
    )
    {
        Into = nameof(WorkNeeds.Bay),
    };

    private static readonly Key<Word> Part = new(
        "part",
        Common.NameOf("part"),
        "The spare part that it takes from the store. Counts only where `parts` are stocked."
    )
    {
        Into = nameof(WorkNeeds.Part),
    };

    private static readonly Key<long> Pieces = new("pieces", Common.Count(1000), "How many of it.", fallback: "1");

    private static readonly Key<IReadOnlyList<ToolNeed>> Tools = new(
        "tools",
        new NamedMap<long, ToolNeed>("tool", Common.Count(1000), (name, count) => new(name.Text, (int)count)),
        "How many it needs of each special tool. It gets all of them at once, and has them until it is done. "
            + "Counts only where `tools` of the mine are counted."
    )
    {
        Into = nameof(WorkNeeds.Tools),
    };

    private static readonly Key<double> Cost = new(
        "cost",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What each such job costs beside part and people, when it is done: oil and filters, a hired crane, a "
            + "contractor's call-out. Leave it out of `hourly-cost`. Counts only with `value`.",
        fallback: "0 USD"
    );

    public static Key<WorkNeeds> Needs { get; } =
        new(
            "needs",
            new Block<WorkNeeds>(
                "needs",
                "What some work on a machine takes, beside time. It waits for what it lacks in this order: the way "
                    + "to the workshop, the part, the bay, the tools, the technicians.",
                [Technicians, Skill, Bay, Part, Pieces, Tools, Cost],
                Build,
                whole: true
            ),
            "What it takes. Without it one technician, in the field."
        )
        {
            Into = nameof(FailureModeSpec.Needs),
        };

    private static WorkNeeds Build(Fields f)
    {
        f.RequireWith(Pieces, Part);
        return new((int)f.Get(Technicians), f.FindText(Skill), f.FindText(Bay), f.FindText(Part), (int)f.Get(Pieces))
        {
            Tools = f.Get(Tools),
            CostUsd = f.Get(Cost),
        };
    }
}
