using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>A place where rock is loaded.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="At">The road node at which it lies.</param>
/// <param name="Material">The material dug here.</param>
/// <param name="Loaders">Names of the loaders that dig here; a loader that several faces name begins at the first, and
/// moves to the next when that has run out.</param>
/// <param name="Dumps">Names of the dumps its rock goes to, in order of preference: a loaded truck goes to the first
/// that is not broken down, or to the first of all when every one is.</param>
public sealed record FaceSpec(
    string Name,
    string At,
    string Material,
    IReadOnlyList<string> Loaders,
    IReadOnlyList<string> Dumps
)
{
    /// <summary>
    /// Sides on which each of its loaders takes trucks: 1, or 2 where the face is wide enough for one truck to spot
    /// while
    /// the other is loaded.
    /// </summary>
    [Whole(1, 2)]
    public int Sides { get; init; } = 1;

    /// <summary>
    /// Its blocks in the order in which they are dug; <see cref="Material"/> is then that of the first. Empty where the
    /// face never runs out. When none is left, its loaders move on.
    /// </summary>
    public IReadOnlyList<BlockSpec> Blocks { get; init; } = [];
}
