using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ground;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Blocks of faces, and rows of the mine plan.</summary>
internal static class PlanBlocks
{
    private static readonly Key<double> Tonnes = new(
        "tonnes",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "What is in it.",
        required: true
    )
    {
        Into = nameof(BlockSpec.Tonnes),
    };

    private static readonly Key<Word> Material = new(
        "material",
        Common.NameOf("material"),
        "What it is.",
        required: true
    )
    {
        Into = nameof(BlockSpec.Material),
    };

    private static readonly Key<Metal> Grade = new(
        "grade",
        PlantBlocks.GradeKind,
        "The metal in it; without it that of the material."
    )
    {
        Into = nameof(BlockSpec.Grade),
    };

    private static readonly Key<DateOnly> Month = new(
        "month",
        new MonthKind(),
        "The period, where it is a month. Either this, or `from` and `until`."
    );

    private static readonly Key<DateOnly> From = new("from", new DateKind(), "The first day of the period.");

    private static readonly Key<DateOnly> Until = new("until", new DateKind(), "The last day of the period.")
    {
        Into = nameof(WrittenPeriod.Before),
    };

    private static readonly Key<Word> Face = new(
        "face",
        Common.NameOf("face"),
        "Where it is dug: a face, block by block. Either this or `block`."
    )
    {
        Into = nameof(PlanRowSpec.Face),
    };

    private static readonly Key<Word> Block = new(
        "block",
        Common.NameOf("block"),
        "The block that is dug, out of turn if need be."
    )
    {
        Into = nameof(PlanRowSpec.Block),
    };

    private static readonly Key<Word> PlannedMaterial = new(
        "material",
        Common.NameOf("material"),
        "What is dug of a face; needed where its blocks are of several materials."
    )
    {
        Into = nameof(PlanRowSpec.Material),
    };

    private static readonly Key<double> Planned = new(
        "tonnes",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "What is to be moved in the period. A loader then goes on to its next row.",
        required: true
    )
    {
        Into = nameof(PlanRowSpec.Tonnes),
    };

    private static readonly Key<Metal> PlannedGrade = new(
        "grade",
        PlantBlocks.GradeKind,
        "The metal that the plan expects in it; without it that of the block or material."
    )
    {
        Into = nameof(PlanRowSpec.Grade),
    };

    private static readonly Key<IReadOnlyList<Word>> To = new(
        "to",
        new ListOf<Word>(Common.NameOf("dump")),
        "Where it goes, in order of preference; without it where the face sends it."
    )
    {
        Into = nameof(PlanRowSpec.Dumps),
    };

    private static readonly Key<IReadOnlyList<Word>> Loaders = new(
        "loaders",
        new ListOf<Word>(Common.NameOf("loader")),
        "The loaders that dig it, each row by row in this order; without it those of the face."
    )
    {
        Into = nameof(PlanRowSpec.Loaders),
    };

    /// <summary>A block of a face.</summary>
    public static Block<BlockSpec> BlockKind { get; } =
        new(
            "block",
            "A part of a face, of one material and grade.",
            [Tonnes, Material, Grade],
            f => new("", f.Get(Tonnes), f.Get(Material).Text) { Grade = f.FindValue(Grade) }
        );

    /// <summary>A row of the plan.</summary>
    public static Block<WrittenRow> RowKind { get; } =
        new(
            "plan row",
            "What is to be dug at one place in one period. In a CSV file the keys are columns, with `copper` and "
                + "`gold` instead of `grade`, and spaces between several names.",
            [Month, From, Until, Face, Block, PlannedMaterial, Planned, PlannedGrade, To, Loaders],
            Build,
            whole: true
        );

    /// <summary>
    /// A row must say which material it means where blocks of its face are of several; the spec always does.
    /// </summary>
    public static void RequireMaterials(
        IReadOnlyList<WrittenRow> rows,
        IReadOnlyList<FaceSpec> faces,
        Problems problems
    )
    {
        foreach (var row in rows.Where(row => row.Material is null))
        {
            if (row.MaterialsIn(faces) is not { Count: > 1 } dug)
                continue;
            problems.Add(
                row.Place,
                $"face '{row.FaceIn(faces)!.Name}' has blocks of {string.Join(" and ", dug)}: say the 'material', or the "
                    + "'block'"
            );
        }
    }

    private static WrittenRow Build(Fields f)
    {
        f.RequireOne(Month, From);
        f.RequireOne(Face, Block);
        f.RequireWith(Until, From);
        f.RequireWith(From, Until);
        return new(
            PeriodOf(f),
            f.Find(Face),
            f.Find(Block),
            f.Find(PlannedMaterial),
            f.Get(Planned),
            f.FindValue(PlannedGrade),
            f.Find(To) ?? [],
            f.Find(Loaders) ?? [],
            f.Place
        );
    }

    private static WrittenPeriod PeriodOf(Fields f)
    {
        if (f.Has(Month))
        {
            return f.Get(Month) is var month && month != Month.Fallback
                ? new($"{month:yyyy-MM}", month, month.AddMonths(1))
                : WrittenPeriod.Unreadable;
        }

        var (from, until) = (f.Get(From), f.Get(Until));
        if (
            !f.Has(From)
            || !f.Has(Until)
            || from == From.Fallback
            || until == Until.Fallback
            || until == DateOnly.MaxValue
        )
        {
            return WrittenPeriod.Unreadable;
        }

        return new(NameOf(from, until), from, until.AddDays(1));
    }

    /// <summary>Whole years and quarters are called by their number.</summary>
    private static string NameOf(DateOnly from, DateOnly until)
    {
        if (from == new DateOnly(from.Year, 1, 1) && until == new DateOnly(from.Year, 12, 31))
            return $"{from:yyyy}";
        var quarter = (from.Month + 2) / 3;
        var begins = new DateOnly(from.Year, 3 * quarter - 2, 1);
        return from == begins && until == begins.AddMonths(3).AddDays(-1)
            ? $"{from:yyyy}-Q{quarter}"
            : $"{from:yyyy-MM-dd}..{until:yyyy-MM-dd}";
    }
}
