namespace MineSim.Mine.Ground;

/// <summary>Work for loaders: a row of the plan, or a face where nothing is planned.</summary>
/// <param name="face">The face.</param>
/// <param name="block">The block; <see langword="null"/> for the face's blocks in turn.</param>
/// <param name="material">The material to which the face's blocks are restricted, if any.</param>
/// <param name="dumps">Where the rock goes; <see langword="null"/> for where the face sends it.</param>
/// <param name="period">Index of the plan's period; −1 for none.</param>
/// <param name="tonnes">Tonnes planned; infinite where nothing is.</param>
internal sealed class DigJob(
    Face face,
    Block? block = null,
    Material? material = null,
    Dump[]? dumps = null,
    int period = -1,
    double tonnes = double.PositiveInfinity
)
{
    public Face Face => face;

    public Dump[]? Dumps => dumps;

    public int Period => period;

    /// <summary>Tonnes dug for it so far, on their way included.</summary>
    public double Dug { get; set; }

    /// <summary>Whether all that is planned has been dug.</summary>
    public bool IsMet => Dug >= tonnes;

    /// <summary>Whether there is more to be dug, and rock for it.</summary>
    public bool IsOpen => !IsMet && Source is not null;

    /// <summary>The block that is to be dug now; <see langword="null"/> when none is left.</summary>
    public Block? Source
    {
        get
        {
            if (block is not null)
                return block.Left > 0 ? block : null;
            foreach (var each in face.Blocks)
            {
                if (each.Left > 0 && (material is null || each.Material == material))
                    return each;
            }

            return null;
        }
    }

    /// <summary>All blocks that it may lead to.</summary>
    public IEnumerable<Block> Blocks =>
        block is not null ? [block] : face.Blocks.Where(each => material is null || each.Material == material);
}
