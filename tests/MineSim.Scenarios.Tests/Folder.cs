using System.Text;

namespace MineSim.Scenarios.Tests;

/// <summary>A folder of scenario files that exists as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("minesim-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public Folder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public Folder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public ScenarioReading Read(string name = "mine.yaml") => ScenarioFile.Read(PathOf(name));

    /// <summary>The problems of a file as a user sees them, with paths as from within the folder.</summary>
    public string[] Problems(string name = "mine.yaml") =>
        [
            .. Read(name)
                .Problems.Select(problem => problem.ToString().Replace(Path + "/", "", StringComparison.Ordinal)),
        ];

    /// <summary>The notes on a file as a user sees them, with paths as from within the folder.</summary>
    public string[] Notes(string name = "mine.yaml") =>
        [.. Read(name).Notes.Select(note => note.ToString().Replace(Path + "/", "", StringComparison.Ordinal))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
