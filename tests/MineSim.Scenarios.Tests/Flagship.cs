using MineSim.Spec;

namespace MineSim.Scenarios.Tests;

/// <summary>Variants of the flagship.</summary>
internal static class Flagship
{
    /// <summary>
    /// What comes of a file <c>variant.yaml</c> beside the shipped scenarios, with the given text from its fourth line
    /// on.
    /// </summary>
    public static (string[] Problems, string[] Notes, SiteSpec? Spec) Varied(
        string text,
        params (string Name, string Text)[] others
    )
    {
        using var folder = new Folder();
        foreach (var file in Directory.GetFiles(Shipped.Folder, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Shipped.Folder, file), File.ReadAllBytes(file));
        foreach (var (name, other) in others)
            folder.Write(name, other);
        folder.Write("variant.yaml", $"minesim: 1\nuses: reko-diq-phase-1.yaml\nname: Variant\n{text}\n");
        return (folder.Problems("variant.yaml"), folder.Notes("variant.yaml"), folder.Read("variant.yaml").Spec);
    }
}
