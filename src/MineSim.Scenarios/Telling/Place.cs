namespace MineSim.Scenarios.Telling;

/// <summary>Where something is written.</summary>
/// <param name="File">The file, as a user would name it.</param>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole file.</param>
internal readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static Place Whole(string file) => new(file, 0, 0);
}
