using System.Globalization;
using System.Xml.Linq;
using DuckDB.NET.Data;
using MineSim.Cli.CommandLine;

namespace MineSim.Cli.Tests;

/// <summary>
/// A truck of 380 t on a ramp of 10 % with 2 % of rolling resistance: 1,700 kW at the wheels settle at 13.68 km/h.
/// </summary>
public sealed class ProfileCommandTests : IDisposable
{
    private const string Times = "{ between: [face, crusher], time: { loaded: 7 min, empty: 6 min } }";
    private const string Ramp =
        "{ between: [face, exit], length: 1 km, grade: 10 %, rolling-resistance: 2 % }, { between: [exit, "
        + "crusher], length: 2 km, rolling-resistance: 2 % }";

    private const string Truck = "payload: 220 t, dump";
    private const string Driven =
        "payload: 220 t, drive: { empty-mass: 160 t, power: 2 MW, efficiency: 85 %, top-speed: 60 km/h }, dump";

    private readonly Workbench _bench = new();

    [Fact]
    public void A_route_is_driven_loaded_and_empty_segment_by_segment()
    {
        var ran = Profile("pit..crusher");

        Assert.Equal(ExitCode.Ok, ran.Code);
        Assert.Contains("haul-truck from pit to crusher", ran.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"Loaded[\s\S]+face – exit +1\.00 +10\.0% +4\.\d\d +13\.\d +13\.7 [\s\S]+whole way +3\.00 ",
            ran.Output
        );
        Assert.Matches(@"Empty[\s\S]+face – exit[\s\S]+exit – crusher[\s\S]+whole way +3\.00 ", ran.Output);
        Assert.DoesNotContain(
            Directory.GetFileSystemEntries(_bench.Folder),
            path => !path.EndsWith(".yaml", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--loaded", "Loaded", "Empty")]
    [InlineData("--empty", "Empty", "Loaded")]
    public void One_load_state_alone_is_shown_on_request(string option, string shown, string hidden)
    {
        var ran = Profile("face..exit", option);

        Assert.Contains(shown, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_and_segments_are_written_as_CSV_and_Parquet_beside_a_drawing()
    {
        var folder = _bench.Path("out");

        var ran = Profile("pit..crusher", "--out", folder);

        Assert.Equal(ExitCode.Ok, ran.Code);
        foreach (
            var file in new[] { "points.csv", "points.parquet", "segments.csv", "segments.parquet", "profile.svg" }
        )
        {
            Assert.Contains(Path.Combine(folder, file), ran.Output, StringComparison.Ordinal);
        }

        foreach (var format in new[] { "csv", "parquet" })
        {
            Assert.Equal(
                3,
                Number($"SELECT max(distance_km) FROM '{folder}/points.{format}' WHERE load_state = 'loaded'"),
                9
            );
            Assert.Equal(
                13.68,
                Number(
                    $"SELECT max(speed_km_h) FROM '{folder}/points.{format}' "
                        + "WHERE load_state = 'loaded' AND segment = 1"
                ),
                0.05
            );
            Assert.Equal(100, Number($"SELECT max(elevation_m) FROM '{folder}/points.{format}'"), 9);
            Assert.Equal(4, Number($"SELECT count(*) FROM '{folder}/segments.{format}'"));
            Assert.Equal(
                Number($"SELECT sum(time_h) FROM '{folder}/segments.{format}'"),
                Number(
                    $"SELECT sum(h) FROM (SELECT max(time_h) AS h FROM '{folder}/points.{format}' GROUP BY load_state)"
                ),
                12
            );
        }

        var drawing = XDocument.Load(Path.Combine(folder, "profile.svg"));
        Assert.Equal(3, drawing.Descendants().Count(element => element.Name.LocalName == "polyline"));
    }

    [Theory]
    [InlineData(
        "haul-trick",
        "pit..crusher",
        "There is no truck model 'haul-trick' in the fleet. Did you mean 'haul-truck'?"
    )]
    [InlineData("9", "pit..crusher", "There is no truck model '9' in the fleet. There is: haul-truck.")]
    [InlineData(
        "haul-truck",
        "pit..crushr",
        "There is no face, dump or node 'crushr' in the mine. Did you mean 'crusher'?"
    )]
    [InlineData("haul-truck", "pit..pit", "'pit' and 'pit' are the same place.")]
    [InlineData("haul-truck", "crusher..yard", "No road leads from 'crusher' to 'yard'.")]
    [InlineData(
        "haul-truck",
        "yard..crusher",
        "The segment from 'yard' to 'face' has a time or a mean speed, and no rolling resistance."
    )]
    [InlineData("haul-truck", "pit", "--route must be two places with two dots between them")]
    [InlineData("haul-truck", "pit..", "--route must be two places with two dots between them")]
    public void What_has_no_profile_is_refused_in_a_sentence(string truck, string route, string sentence) =>
        Workbench
            .Run("profile", Scenario(Driven), "--truck", truck, "--route", route)
            .Refused(ExitCode.BadInput, sentence);

    [Fact]
    public void A_truck_without_a_drive_has_no_profile() =>
        Workbench
            .Run("profile", _bench.Scenario(), "--truck", "haul-truck", "--route", "pit..crusher")
            .Refused(
                ExitCode.BadInput,
                "Truck model 'haul-truck' has no drive, from which its speed would follow; give it one ('drive'), or "
                    + "take a model of the catalogue that has one."
            );

    [Fact]
    public void All_that_is_unknown_is_told_at_once()
    {
        var ran = Workbench.Run("profile", Scenario(Driven), "--truck", "haul-trick", "--route", "pti..crushr");

        Assert.Equal(3, ran.Messages.Split("error: There is no ").Length - 1);
        ran.Refused(ExitCode.BadInput, "Did you mean 'crusher'?");
    }

    [Fact]
    public void Where_people_are_planned_alone_there_is_nothing_to_drive() =>
        Workbench
            .Run(
                "profile",
                Workbench.InRepository("scenarios/26-people-alone.yaml"),
                "--truck",
                "haul-truck",
                "--route",
                "pit..crusher"
            )
            .Refused(ExitCode.BadInput, "26-people-alone.yaml plans people alone: it has no trucks and no roads.");

    [Fact]
    public void A_scenario_with_problems_is_refused_with_all_of_them() =>
        Workbench
            .Run(
                "profile",
                _bench.Scenario("duration", "durations"),
                "--truck",
                "haul-truck",
                "--route",
                "pit..crusher"
            )
            .Refused(ExitCode.BadInput, "Did you mean 'duration'?");

    [Fact]
    public void Files_that_cannot_be_written_are_complained_of() =>
        Profile("pit..crusher", "--out", _bench.File("taken", "")).Refused(ExitCode.BadFiles, "Cannot write to");

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void What_a_truck_takes_stands_beside_it()
    {
        var scenario = Scenario(
            Driven.Replace(", dump", ", fuel: { idle: 40 L/h, travel: 90 L/h }, dump", StringComparison.Ordinal)
        );

        var ran = Workbench.Run("profile", scenario, "--truck", "haul-truck", "--route", "pit..crusher", "--loaded");

        // About 124 + 41 kWh for the climb and the level, and 9 for speed, over 85 %, at 0.24 L/kWh.
        Assert.Matches(@"kWh +diesel L *\r?\n[\s\S]+whole way .* (49|50)\.\d *\r?\n", ran.Output);
        Assert.DoesNotContain(" line ", ran.Output, StringComparison.Ordinal);
    }

    private Ran Profile(string route, params string[] options) =>
        Workbench.Run(["profile", Scenario(Driven), "--truck", "haul-truck", "--route", route, .. options]);

    private string Scenario(string truck)
    {
        var roads = $"{Ramp}, {{ from: yard, to: face, length: 1 km, speed: 20 km/h }}";
        var text = File.ReadAllText(_bench.Scenario(Times, roads))
            .Replace("    - " + roads, $"    [{roads}]", StringComparison.Ordinal);
        return _bench.File("ramp.yaml", text.Replace(Truck, truck, StringComparison.Ordinal));
    }

    private static double Number(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToDouble(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
