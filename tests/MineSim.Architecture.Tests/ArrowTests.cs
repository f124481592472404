namespace MineSim.Architecture.Tests;

public class ArrowTests
{
    /// <summary>Which rooms a room may refer to. Only these, and only downwards.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        // Scenarios for problems with their places, Results for the rows of a summary and what a dataset holds: plain
        // values that Verbs hands through.
        ["Cli"] = ["Verbs", "Reports", "Records", "Scenarios", "Results"],
        ["Verbs"] = ["Scenarios", "Experiments", "Results", "Reports", "Site", "Spec", "Records"],
        ["Reports"] = ["Results", "Records"],
        ["Experiments"] = ["Results", "Site", "Spec", "Records", "Kernel"],
        ["Scenarios"] = ["Spec", "Kernel"],
        ["Results"] = ["Records", "Spec", "Kernel"],
        ["Site"] = ["Mine", "Workforce", "Spec", "Records", "Kernel"],
        ["Mine"] = ["Spec", "Records", "Kernel"],
        ["Workforce"] = ["Spec", "Records", "Kernel"],
        ["Records"] = ["Spec", "Kernel"],
        ["Spec"] = ["Kernel"],
        ["Kernel"] = [],
    };

    /// <summary>The rooms that a room may refer to.</summary>
    internal static string[] AllowedFrom(string room) => Arrows[room];

    [Fact]
    public void The_rooms_are_those_that_the_arrows_name() =>
        Assert.Equal(
            Arrows.Keys.Order(StringComparer.Ordinal),
            Repository.ProjectsIn("src").Select(project => project.Room)
        );

    [Fact]
    public void A_room_refers_only_to_rooms_that_its_arrows_point_to()
    {
        var wrong =
            from project in Repository.ProjectsIn("src")
            from target in project.ProjectReferences
            where !Arrows.GetValueOrDefault(project.Room, []).Contains(target)
            select $"{project.Room} -> {target}";

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void References_do_not_pass_through_a_room()
    {
        var props = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));

        Assert.Contains(
            "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>",
            props,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_room_refers_to_an_assembly_past_the_projects_and_packages()
    {
        var wrong =
            from project in Repository.Projects
            from assembly in project.AssemblyReferences
            select $"{project.Name}: {assembly}";

        Offenders.AreNone(wrong);
    }
}
