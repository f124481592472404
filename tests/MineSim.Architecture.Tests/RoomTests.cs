namespace MineSim.Architecture.Tests;

public class RoomTests
{
    [Fact]
    public void Every_room_has_tests()
    {
        string[] tests = [.. Repository.ProjectsIn("tests").Select(project => project.Name)];

        Offenders.AreNone(Repository.ProjectsIn("src").Select(project => project.Name + ".Tests").Except(tests));
    }

    [Fact]
    public void Every_room_has_a_page_that_says_what_lives_there()
    {
        var missing =
            from project in Repository.ProjectsIn("src")
            let page = $"src/{project.Name}/README.md"
            where !File.Exists(Path.Combine(Repository.Root, page))
            select page;

        Offenders.AreNone(missing);
    }

    [Fact]
    public void A_room_s_page_is_a_page_at_most()
    {
        var tooLong =
            from project in Repository.ProjectsIn("src")
            let page = Path.Combine(Repository.Root, "src", project.Name, "README.md")
            where File.Exists(page) && File.ReadLines(page).Count() > 80
            select Repository.Relative(page);

        Offenders.AreNone(tooLong);
    }

    [Fact]
    public void A_project_lies_in_a_folder_of_its_name()
    {
        var wrong = Repository
            .Projects.Select(project => project.RelativePath)
            .Where(path => path.Split('/') is not [_, var folder, var file] || file != folder + ".csproj");

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void Every_project_is_in_the_solution_so_that_building_and_testing_reach_it()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "MineSim.sln")).Replace('\\', '/');

        var missing =
            from project in Repository.Projects
            where !solution.Contains($"\"{project.RelativePath}\"", StringComparison.Ordinal)
            select project.RelativePath;

        Offenders.AreNone(missing);
    }
}
