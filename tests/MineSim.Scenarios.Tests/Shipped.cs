namespace MineSim.Scenarios.Tests;

/// <summary>The scenarios that the repository ships.</summary>
internal static class Shipped
{
    public static string Folder { get; } = Path.Combine(Root(), "scenarios");

    /// <summary>The copy of the flagship that benchmarks measure.</summary>
    public static string Frozen { get; } =
        Path.Combine(Root(), "benchmarks", "MineSim.Benchmarks", "Frozen", "reko-diq-phase-1.yaml");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MineSim.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests do not lie within the repository.");
        }

        return folder;
    }
}
