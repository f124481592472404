namespace MineSim.Architecture.Tests.Structure;

/// <summary>A file uses files of a folder that comes after its own.</summary>
internal sealed record WrongArrow(SourceFile From, SourceFile To, IReadOnlyList<string> Symbols)
{
    public (string From, string To) Folders => (From.Folder, To.Folder);

    public override string ToString() => $"{From.Path} -> {To.Path}: {string.Join(", ", Symbols)}";

    /// <summary>In the order of the folders that they join.</summary>
    public static IReadOnlyList<WrongArrow> In(Room room, Wall wall) =>
        [
            .. from reference in room.References
            where wall.PlaceOf(reference.From.Folder) < wall.PlaceOf(reference.To.Folder)
            group reference.Symbol by (reference.From, reference.To) into use
            orderby use.Key.From.Folder, use.Key.To.Folder, use.Key.From.Path, use.Key.To.Path
            select new WrongArrow(use.Key.From, use.Key.To, [.. use]),
        ];
}
