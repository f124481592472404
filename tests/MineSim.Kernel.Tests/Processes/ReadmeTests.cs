using System.Globalization;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel.Tests;

public class ReadmeTests
{
    private static string Readme { get; } = File.ReadAllText(Beside("../../../src/MineSim.Kernel/README.md"));

    [Fact]
    public void The_example_of_the_README_is_the_one_that_is_tested()
    {
        var source = File.ReadAllText(Beside("ReadmeExample.cs"));
        var example = source.Split("// begin README\n")[1].Split("// end README")[0];
        Assert.Contains($"```csharp\n{example}```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void It_crushes_what_the_README_says()
    {
        var crushed = Quarry.CrushedInAShift(trucks: 4);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"crushes {crushed:N0} t"),
            Readme,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_example_of_the_repository_s_README_is_the_one_that_is_tested()
    {
        var source = File.ReadAllText(Beside("FirstSteps.cs"));
        var example = source.Split("        // begin README\n")[1].Split("\n        // end README")[0];
        var unindented = string.Join('\n', example.Split('\n').Select(line => line.Length > 8 ? line[8..] : ""));
        Assert.Contains(
            $"```csharp\n{unindented}```",
            File.ReadAllText(Beside("../../../README.md")),
            StringComparison.Ordinal
        );
    }

    /// <summary>Five trucks that cycle in 16 min and more, behind a shovel that fills 20 an hour.</summary>
    [Fact]
    public void It_runs() => Assert.InRange(FirstSteps.Run().Events, 2 * 30 * 24 * 13, 2 * 30 * 24 * 19);

    private static string Beside(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, path);
}
