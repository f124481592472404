using MineSim.Mine;

namespace MineSim.Scenarios;

/// <summary>Materials, faces and dumps.</summary>
internal static class HaulageBlocks
{
    private static readonly Key<double> Plan = new("plan", new QuantityKind(Dimension.Rate, Bounds.FromZero),
        "What is to be moved, per calendar time. The results are held against it, and `shortest-queue` favours the material furthest behind.");

    private static readonly Key<Word> At = new("at", Common.NameOf("node"),
        "The road node at which it lies.", required: true);

    private static readonly Key<Word> Material = new("material", Common.NameOf("material"),
        "What is dug here.", required: true);

    private static readonly Key<IReadOnlyList<Word>> Loaders = new("loaders", new ListOf<Word>(Common.NameOf("loader")),
        "The loaders that dig here; each works at exactly one face.", required: true);

    private static readonly Key<IReadOnlyList<Word>> Dumps = new("to", new ListOf<Word>(Common.NameOf("dump")),
        "Where its rock goes, in order of preference. A loaded truck goes to the first that is not broken down, or to the first of all when every one is.", required: true);

    private static readonly Key<long> Sides = new("sides", Common.Count(2),
        "Sides on which each loader takes trucks. With 2, a truck spots while another is loaded.", fallback: "1");

    private static readonly Key<long> Bays = new("bays", Common.Count(1000),
        "Trucks that can tip at once. Without it there is always room.");

    private static readonly Key<IReadOnlyList<Named<FailureModeSpec>>> Failures = FailureBlock.Key("it");

    public static Block<MaterialSpec> MaterialKind { get; } = new("material",
        "A kind of rock; `{}` when nothing is planned.", [Plan, PlantBlocks.Grade],
        f => new("", f.FindValue(Plan)) { Grade = f.Get(PlantBlocks.Grade) });

    public static Block<FaceDraft> FaceKind { get; } = new(
        "face", "A place where rock is loaded.", [At, Material, Loaders, Dumps, Sides],
        f => new(f.Get(At), f.Get(Material), f.Get(Loaders), f.Get(Dumps), (int)f.Get(Sides)));

    public static Block<DumpDraft> DumpKind { get; } = new(
        "dump", "A place where rock is tipped: a crusher, a waste dump, a stockpile.",
        [At, Bays, RomBlocks.Divert, RomBlocks.Rom, PlantBlocks.Rate, PlantBlocks.Bin, Failures, RomBlocks.Feeder, PlantBlocks.Stockpile, PlantBlocks.Mill, ShutdownBlock.Key],
        f => new(f.Get(At), (int?)f.FindValue(Bays), FailureBlock.Named(f.Get(Failures)), PlantBlocks.Crusher(f), f.Find(RomBlocks.Rom), (int?)f.FindValue(RomBlocks.Divert)));
}
