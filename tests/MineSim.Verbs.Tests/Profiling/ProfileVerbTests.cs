using MineSim.Verbs.Failures;
using MineSim.Verbs.Profiling;

namespace MineSim.Verbs.Tests;

public sealed class ProfileVerbTests : IDisposable
{
    private static readonly ProfileOptions Asked = new(Bench.Driven, "battery-220t", "bench", "crusher");

    private readonly Bench _bench = new();

    [Fact]
    public void A_route_is_driven_loaded_then_empty_and_nothing_is_written()
    {
        var profile = ProfileVerb.Run(Asked, Bench.Cancel);

        Assert.Equal(["loaded", "empty"], profile.Drives.Select(drive => drive.Segments[0].Load));
        Assert.True(Hours(profile.Drives[0]) > Hours(profile.Drives[1]));
        Assert.Empty(profile.Files);
    }

    [Fact]
    public void Its_files_lie_where_they_are_asked_for()
    {
        var profile = ProfileVerb.Run(Asked with { Loaded = [true], Out = _bench.In("profile") }, Bench.Cancel);

        Assert.Single(profile.Drives);
        Assert.Equal(5, profile.Files.Count);
        Assert.All(profile.Files, file => Assert.True(File.Exists(file), file));
    }

    [Fact]
    public void Every_name_that_is_not_there_gets_a_sentence()
    {
        var bad = Assert.Throws<BadRequestException>(() =>
            ProfileVerb.Run(Asked with { Truck = "x", To = "crushr" }, Bench.Cancel)
        );

        Assert.Equal(2, bad.Sentences.Count);
        Assert.EndsWith("Did you mean 'crusher'?", bad.Sentences[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_truck_without_physics_has_no_profile() =>
        Assert.Throws<BadRequestException>(() =>
            ProfileVerb.Run(new ProfileOptions(_bench.Scenario(), "haul-truck", "pit", "crusher"), Bench.Cancel)
        );

    [Fact]
    public void A_bad_scenario_or_a_place_that_cannot_be_written_to_is_refused()
    {
        Assert.Throws<BadScenarioException>(() =>
            ProfileVerb.Run(Asked with { Scenario = _bench.In("nowhere.yaml") }, Bench.Cancel)
        );
        File.WriteAllText(_bench.In("taken"), "");
        Assert.Throws<LostOutputException>(() =>
            ProfileVerb.Run(Asked with { Out = _bench.In("taken") }, Bench.Cancel)
        );
    }

    public void Dispose() => _bench.Dispose();

    private static double Hours(ProfileDrive drive) => drive.Segments.Sum(segment => segment.TimeH);
}
