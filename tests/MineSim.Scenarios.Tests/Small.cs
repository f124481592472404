using MineSim.Spec;

namespace MineSim.Scenarios.Tests;

/// <summary>The smallest valid scenario, and variants of it.</summary>
internal static class Small
{
    public const string Mine = """
        minesim: 1
        name: Small
        start: 2028-01-01
        duration: 30 d
        materials: { ore: {} }
        roads: { segments: [{ between: [pit, crusher], time: 6 min }] }
        loading: { face: { at: pit, material: ore, loaders: [shovel], to: [crusher] } }
        dumping: { crusher: { at: crusher } }
        models:
          trucks: { truck: { payload: 200 t } }
          loaders: { rope: { load: 3 min } }
        fleet: { trucks: [{ model: truck, count: 5 }], loaders: { shovel: { model: rope } } }

        """;

    /// <summary>The scenario with a part replaced.</summary>
    public static string With(string part, string by)
    {
        Assert.Contains(part, Mine, StringComparison.Ordinal);
        return Mine.Replace(part, by, StringComparison.Ordinal);
    }

    /// <summary>The scenario with lines more.</summary>
    public static string And(string lines) => Mine + lines + "\n";

    public static string[] Problems(string text)
    {
        using var folder = new Folder();
        return folder.Write("mine.yaml", text).Problems();
    }

    public static string[] Notes(string text)
    {
        using var folder = new Folder();
        Assert.Empty(folder.Write("mine.yaml", text).Problems());
        return folder.Notes();
    }

    public static SiteSpec Read(string text)
    {
        using var folder = new Folder();
        var reading = folder.Write("mine.yaml", text).Read();
        Assert.Empty(reading.Problems);
        return reading.Spec!;
    }
}
