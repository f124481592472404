namespace MineSim.Scenarios.Tests;

/// <summary>The guide shows parts of the scenarios that are shipped, and variants of them that can be run.</summary>
public class GuideTests
{
    public static TheoryData<string> Tutorials => [.. Guide.Tutorials.Select(tutorial => tutorial.File)];

    [Fact]
    public void Every_numbered_scenario_has_its_tutorial_in_order() =>
        Assert.Equal(
            Directory.GetFiles(Shipped.Folder, "??-*.yaml").Select(path => Path.GetFileName(path)).Order(),
            Guide.Tutorials.Select(tutorial => tutorial.File)
        );

    [Theory]
    [MemberData(nameof(Tutorials))]
    public void A_part_of_a_file_stands_there_word_for_word(string file)
    {
        var lines = File.ReadAllLines(Shipped.PathOf(file));
        string[] parts = [.. Guide.TutorialOf(file).Parts];

        Assert.NotEmpty(parts);
        foreach (var part in parts)
            Assert.True(Guide.IsPartOf(lines, part), $"{file} does not hold\n{part}");
    }

    [Theory]
    [MemberData(nameof(Tutorials))]
    public void A_variant_can_be_run_and_leaves_nothing_to_note(string file)
    {
        foreach (var variant in Guide.TutorialOf(file).Variants)
        {
            using var folder = new Folder();
            foreach (var path in Used())
                folder.Write(Path.GetRelativePath(Shipped.Folder, path), File.ReadAllBytes(path));
            folder.Write("variant.yaml", variant);

            Assert.Empty(folder.Problems("variant.yaml"));
            Assert.Empty(folder.Notes("variant.yaml"));
            Assert.Contains($"uses: {file}\n", variant, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Tutorials))]
    public void Figures_are_those_of_the_file(string file)
    {
        var text = Guide.InOneLine(File.ReadAllText(Shipped.PathOf(file)));

        foreach (var figure in Guide.TutorialOf(file).Figures)
            Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    /// <summary>Whatever a tutorial may build upon.</summary>
    private static IEnumerable<string> Used() =>
        [
            .. Directory.EnumerateFiles(Shipped.Folder, "??-*.yaml"),
            .. Directory.EnumerateFiles(Shipped.PathOf("catalogue")),
            .. Directory.EnumerateFiles(Shipped.PathOf("data")),
        ];
}
