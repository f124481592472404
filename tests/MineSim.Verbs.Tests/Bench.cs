using System.Runtime.CompilerServices;

namespace MineSim.Verbs.Tests;

/// <summary>A folder of its own with a small mine in it: five trucks and a shovel for three days.</summary>
internal sealed class Bench : IDisposable
{
    private const string OneShovel = """
        minesim: 1
        name: One shovel
        start: 2028-01-01
        duration: 3 d
        replications: 4
        materials:
          ore: { plan: 28 Mt/y }
        roads:
          segments:
            - { between: [face, crusher], time: { loaded: 7 min, empty: 6 min } }
        loading:
          pit: { at: face, material: ore, loaders: [shovel], to: [crusher] }
        dumping:
          crusher: { at: crusher, bays: 1 }
        models:
          trucks:
            haul-truck: { payload: 220 t, dump: { exponential: 1.5 min } }
          loaders:
            rope-shovel: { load: { exponential: 3 min } }
        fleet:
          trucks: [{ model: haul-truck, count: 5 }]
          loaders:
            shovel: { model: rope-shovel }
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("minesim-").FullName;

    /// <summary>Whether the tests are to end.</summary>
    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Path of a scenario of the repository whose trucks drive by physics.</summary>
    public static string Driven { get; } = InRepository("scenarios/14-battery-trucks.yaml");

    /// <summary>Writes the scenario with one text replaced, and gives its path.</summary>
    public string Scenario(string replace = "", string by = "", string name = "one-shovel.yaml")
    {
        var text = OneShovel;
        if (replace.Length > 0)
        {
            Assert.Contains(replace, text, StringComparison.Ordinal);
            text = text.Replace(replace, by, StringComparison.Ordinal);
        }

        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>A path in the folder.</summary>
    public string In(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string InRepository(string path, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "../..", path);
}
