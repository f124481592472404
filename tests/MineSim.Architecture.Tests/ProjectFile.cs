using System.Xml.Linq;

namespace MineSim.Architecture.Tests;

/// <summary>A csproj file, or a props file that gives references to several.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _xml;

    public ProjectFile(string path)
    {
        _xml = XDocument.Load(path);
        RelativePath = Repository.Relative(path);
        Name = Path.GetFileNameWithoutExtension(path);
    }

    public string RelativePath { get; }

    /// <summary>For example <c>MineSim.Kernel</c>.</summary>
    public string Name { get; }

    /// <summary>The room: the name without <c>MineSim.</c>.</summary>
    public string Room => Name["MineSim.".Length..];

    /// <summary>The top-level folder that it lies in.</summary>
    public string Folder => RelativePath.Split('/')[0];

    /// <summary>The rooms that it refers to, in file order.</summary>
    public IEnumerable<string> ProjectReferences =>
        Items("ProjectReference")
            .Select(item => Path.GetFileNameWithoutExtension(Include(item).Replace('\\', '/'))["MineSim.".Length..]);

    /// <summary>The packages that it refers to, with what PrivateAssets says.</summary>
    public IEnumerable<(string Package, string? PrivateAssets)> Packages =>
        Items("PackageReference")
            .Select(item =>
                (Include(item), (string?)item.Attribute("PrivateAssets") ?? (string?)item.Element("PrivateAssets"))
            );

    /// <summary>Namespaces that all its files use, beside those that all projects do.</summary>
    public IEnumerable<string> Usings => Items("Using").Select(Include);

    /// <summary>The assemblies that may see its internals.</summary>
    public IEnumerable<string> Friends => Items("InternalsVisibleTo").Select(Include);

    /// <summary>References to bare assemblies, which would pass by both.</summary>
    public IEnumerable<string> AssemblyReferences => Items("Reference").Select(Include);

    private static string Include(XElement item) =>
        (string?)item.Attribute("Include")
        ?? (string?)item.Attribute("Update")
        ?? throw new InvalidDataException(item.ToString());

    private IEnumerable<XElement> Items(string kind) => _xml.Descendants(kind);
}
