using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

/// <summary>What holds inside a room: the order of its folders, and how far it is from that as yet.</summary>
/// <param name="Room">The project without <c>MineSim.</c>.</param>
/// <param name="Folders">Each sees only those before it; files of the room itself, <c>.</c>, see all and are seen by none
/// unless they have a place of their own.</param>
internal sealed record Wall(string Room, params string[] Folders)
{
    /// <summary>Pairs of folders of which the earlier uses the later.</summary>
    public int WrongFolders { get; init; }

    /// <summary>Pairs of files that make them so.</summary>
    public int WrongFiles { get; init; }

    /// <summary>Files of the largest circle; 1 where there is none.</summary>
    public int LargestCircle { get; init; } = 1;

    /// <summary>Types whose objects change their state themselves; types derived from them are meant too.</summary>
    public string[] Watched { get; init; } = [];

    /// <summary>Places at which others set it.</summary>
    public int ForeignWrites { get; init; }

    /// <summary>Files whose namespace is not their folder's.</summary>
    public int StrayNamespaces { get; init; }

    /// <summary>Why the room is one namespace; <see langword="null"/> where namespaces follow folders.</summary>
    public string? WhyOneNamespace { get; init; }

    public bool Names(string folder) => folder == SourceFile.Root || Folders.Contains(folder);

    public int PlaceOf(string folder) => Array.IndexOf(Folders, folder) is >= 0 and var place ? place : Folders.Length;
}
