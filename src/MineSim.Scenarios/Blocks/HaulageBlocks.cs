using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Materials, faces and dumps.</summary>
internal static class HaulageBlocks
{
    private static readonly Key<double> Plan = new(
        "plan",
        new QuantityKind(Dimension.Rate, Lowest.Zero),
        "What is to be moved, per calendar time. The results are held against it, and `shortest-queue` "
            + "favours the material furthest behind."
    )
    {
        Into = nameof(MaterialSpec.PlanTonnesPerHour),
    };

    private static readonly Key<double> BankDensity = new(
        "bank-density",
        new QuantityKind(Dimension.Density, Lowest.AboveZero),
        "What a volume of it weighs as it lies in the ground. Loaders with a `bucket-volume` need it."
    )
    {
        Into = nameof(MaterialSpec.BankDensity),
    };

    private static readonly Key<double> Swell = new(
        "swell",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "By how much its volume grows when it is dug: loose density is bank density / (1 + swell)."
    )
    {
        Into = nameof(MaterialSpec.Swell),
    };

    private static readonly Key<double> DigFactor = new(
        "dig-factor",
        new QuantityKind(Dimension.Spread, Lowest.AboveZero),
        "What loading times are multiplied by in it: 1.25 where digging takes a quarter longer.",
        fallback: "1"
    )
    {
        Into = nameof(MaterialSpec.DigFactor),
    };

    private static readonly Key<Word> At = new(
        "at",
        Common.NameOf("node"),
        "The road node at which it lies.",
        required: true
    )
    {
        Into = nameof(FaceSpec.At),
    };

    private static readonly Key<Word> Material = new(
        "material",
        Common.NameOf("material"),
        "What is dug here, without end. Either this or `blocks`."
    )
    {
        Into = nameof(FaceSpec.Material),
    };

    private static readonly Key<IReadOnlyList<BlockSpec>> Blocks = new(
        "blocks",
        new NamedMap<BlockSpec, BlockSpec>(
            "block",
            PlanBlocks.BlockKind,
            (name, block) => block with { Name = name.Text }
        ),
        "What is dug here, block by block in this order; the last load of a block is what is left of it. "
            + "When nothing is left, the loaders move on."
    )
    {
        Into = nameof(FaceSpec.Blocks),
    };

    private static readonly Key<IReadOnlyList<Word>> Loaders = new(
        "loaders",
        new ListOf<Word>(Common.NameOf("loader")),
        "The loaders that dig here. A loader that several faces name begins at the first, and moves to the "
            + "next when that has run out; a `plan` sends it where its rows say. Needed where no row of a plan "
            + "names loaders for the face."
    )
    {
        Into = nameof(FaceSpec.Loaders),
    };

    private static readonly Key<IReadOnlyList<Word>> Dumps = new(
        "to",
        new ListOf<Word>(Common.NameOf("dump")),
        "Where its rock goes, in order of preference. A loaded truck goes to the first that is not broken "
            + "down, or to the first of all when every one is.",
        required: true
    )
    {
        Into = nameof(FaceSpec.Dumps),
    };

    private static readonly Key<long> Sides = new(
        "sides",
        Common.Count(2),
        "Sides on which each loader takes trucks. With 2, a truck spots while another is loaded.",
        fallback: "1"
    )
    {
        Into = nameof(FaceSpec.Sides),
    };

    private static readonly Key<long> Bays = new(
        "bays",
        Common.Count(1000),
        "Trucks that can tip at once. Without it there is always room."
    )
    {
        Into = nameof(DumpSpec.Bays),
    };

    private static readonly Key<IReadOnlyList<FailureModeSpec>> Failures = FailureBlock.Key("it");

    public static Block<MaterialSpec> MaterialKind { get; } =
        new(
            "material",
            "A kind of rock; `{}` when nothing is planned.",
            [Plan, PlantBlocks.Grade, BankDensity, Swell, DigFactor],
            BuildMaterial
        );

    public static Block<FaceSpec> FaceKind { get; } =
        new("face", "A place where rock is loaded.", [At, Material, Blocks, Loaders, Dumps, Sides], BuildFace);

    public static Block<DumpSpec> DumpKind { get; } =
        new(
            "dump",
            "A place where rock is tipped: a crusher, a waste dump, a stockpile.",
            [
                At,
                Bays,
                RomBlocks.Divert,
                RomBlocks.Rom,
                PlantBlocks.Rate,
                PlantBlocks.Bin,
                Failures,
                RomBlocks.Feeder,
                BlendBlock.Key,
                PlantBlocks.Stockpile,
                PlantBlocks.Mill,
                ShutdownBlock.Key,
            ],
            f =>
                new("", f.Get(At).Text, (int?)f.FindValue(Bays), f.Get(Failures))
                {
                    Crusher = PlantBlocks.Crusher(f),
                    Rom = f.Find(RomBlocks.Rom),
                    DivertAt = (int?)f.FindValue(RomBlocks.Divert),
                }
        );

    private static FaceSpec BuildFace(Fields f)
    {
        f.RequireOne(Material, Blocks);
        var blocks = f.Find(Blocks) ?? [];
        var material = f.FindText(Material) ?? (blocks is [var first, ..] ? first.Material : null);
        if (material is null)
            f.MarkUnreadable(Material);
        return new("", f.Get(At).Text, material ?? "", f.Has(Loaders) ? f.TextsOf(Loaders) : [], f.TextsOf(Dumps))
        {
            Sides = (int)f.Get(Sides),
            Blocks = blocks,
        };
    }

    private static MaterialSpec BuildMaterial(Fields f)
    {
        f.RequireWith(BankDensity, Swell);
        f.RequireWith(Swell, BankDensity);
        return new("", f.FindValue(Plan))
        {
            Grade = f.Get(PlantBlocks.Grade),
            BankDensity = f.FindValue(BankDensity),
            Swell = f.FindValue(Swell) ?? 0,
            DigFactor = f.Get(DigFactor),
        };
    }
}
