namespace MineSim.Architecture.Tests;

public class PackageTests
{
    /// <summary>Third-party packages of the product and the rooms that they stay in.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["MathNet.Numerics"] = ["Kernel", "Experiments"],
        ["YamlDotNet"] = ["Scenarios"],
        ["Parquet.Net"] = ["Results"],
        ["Spectre.Console"] = ["Cli"],
        ["System.CommandLine"] = ["Cli"],
    };

    private static readonly string[] Analyzers =
    [
        "Microsoft.CodeAnalysis.BannedApiAnalyzers",
        "Microsoft.CodeAnalysis.PublicApiAnalyzers",
    ];

    private static readonly string[] OfTests =
    [
        "xunit.v3",
        "CsCheck",
        "DuckDB.NET.Data.Full",
        "Microsoft.CodeAnalysis.CSharp",
        .. Rooms.Keys,
    ];

    private static readonly string[] OfBenchmarks = ["BenchmarkDotNet", .. Rooms.Keys];

    [Fact]
    public void A_third_party_package_stays_in_its_room()
    {
        var wrong =
            from project in Repository.ProjectsIn("src")
            from reference in project.Packages
            where
                !Analyzers.Contains(reference.Package)
                && !Rooms.GetValueOrDefault(reference.Package, []).Contains(project.Room)
            select $"{project.Room}: {reference.Package}";

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void No_room_hands_the_types_of_a_package_on()
    {
        var wrong =
            from project in Repository.ProjectsIn("src")
            from reference in project.Packages
            where reference.PrivateAssets != (Analyzers.Contains(reference.Package) ? "all" : "compile")
            select $"{project.Room}: {reference.Package} PrivateAssets=\"{reference.PrivateAssets}\"";

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void Tests_and_benchmarks_use_no_package_beyond_theirs_and_the_product_s()
    {
        var wrong =
            from project in Repository.Projects
            where project.Folder != "src"
            from reference in project.Packages
            where !(project.Folder == "tests" ? OfTests : OfBenchmarks).Contains(reference.Package)
            select $"{project.Name}: {reference.Package}";

        Offenders.AreNone(wrong);
    }

    [Theory]
    [InlineData(
        "Directory.Build.props",
        "Microsoft.CodeAnalysis.BannedApiAnalyzers",
        "Microsoft.CodeAnalysis.PublicApiAnalyzers"
    )]
    [InlineData("src/Directory.Build.props", "Microsoft.CodeAnalysis.PublicApiAnalyzers")]
    [InlineData("tests/Directory.Build.props", "xunit.v3", "CsCheck")]
    public void Projects_get_no_other_package_from_a_shared_file(string file, params string[] allowed)
    {
        var path = Path.Combine(Repository.Root, file);
        if (File.Exists(path))
        {
            Assert.Subset(
                allowed.ToHashSet(),
                new ProjectFile(path).Packages.Select(reference => reference.Package).ToHashSet()
            );
        }
    }
}
