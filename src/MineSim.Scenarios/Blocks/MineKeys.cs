using MineSim.Scenarios.Language;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Blocks;

/// <summary>The keys of a scenario that make a mine: rock, roads, machines, and what they are to do.</summary>
internal static class MineKeys
{
    public static readonly Key<IReadOnlyList<MaterialSpec>> Materials = new(
        "materials",
        new NamedMap<MaterialSpec, MaterialSpec>(
            "material",
            HaulageBlocks.MaterialKind,
            (name, material) => material with { Name = name.Text },
            isReferredTo: true
        ),
        "What is moved. It and the next four are needed, unless `workforce` has `positions`: then people are "
            + "planned alone."
    )
    {
        Into = "Mine.Materials",
    };

    public static readonly Key<WrittenRoads> Roads = new("roads", RoadsBlock.Kind, "The road network.")
    {
        Into = "Mine.Roads",
    };
    public static readonly Key<IReadOnlyList<FaceSpec>> Loading = new(
        "loading",
        new NamedMap<FaceSpec, FaceSpec>(
            "face",
            HaulageBlocks.FaceKind,
            (name, face) => face with { Name = name.Text }
        ),
        "Where rock is loaded."
    )
    {
        Into = "Mine.Faces",
    };
    public static readonly Key<IReadOnlyList<DumpSpec>> Dumping = new(
        "dumping",
        new NamedMap<DumpSpec, DumpSpec>(
            "dump",
            HaulageBlocks.DumpKind,
            (name, dump) => dump with { Name = name.Text },
            isReferredTo: true
        ),
        "Where rock is tipped."
    )
    {
        Into = "Mine.Dumps",
    };
    public static readonly Key<Catalogue> Models = new("models", ModelBlocks.Kind, "Equipment models.", fallback: "{}")
    {
        Into = "Models",
    };
    public static readonly Key<Machines> Fleet = new("fleet", FleetBlock.Kind, "The machines.") { Into = "Mine" };

    public static readonly Key<DispatchRule> Dispatch = new(
        "dispatch",
        new ChoiceKind<DispatchRule>(
            "word",
            ("shortest-queue", DispatchRule.ShortestQueue),
            ("fixed", DispatchRule.Fixed),
            ("shortest-expected-wait", DispatchRule.ShortestExpectedWait),
            ("nearest", DispatchRule.Nearest),
            ("match-factor", DispatchRule.MatchFactor),
            ("plan-shortfall", DispatchRule.PlanShortfall),
            ("flow-optimal", DispatchRule.FlowOptimal)
        ),
        "How a free truck is sent to a loader: `fixed`, the loader its group names; or a working loader: "
            + "`shortest-queue`, with the fewest trucks at it or on their way; "
            + "`shortest-expected-wait`, at which it is expected to wait the least, trucks under way counted; "
            + "`nearest`; `match-factor`, which has the fewest trucks for its cycle time; "
            + "`plan-shortfall`, whose material misses the greatest share of its plan, unless it is well supplied; "
            + "`flow-optimal`, where trucks fall shortest of target flows that a linear programme finds.",
        fallback: "shortest-queue"
    )
    {
        Into = "Mine.Dispatch",
    };

    public static readonly Key<IReadOnlyList<WrittenRow>> Plan = new(
        "plan",
        new PlanKind(),
        "The mine plan by period: which loaders dig what, how much of it and where it goes. The results are "
            + "held against it."
    )
    {
        Into = "Mine.Plan.Rows",
    };
}
