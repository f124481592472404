using MineSim.Verbs.Validating;

namespace MineSim.Verbs.Tests;

public sealed class ValidateVerbTests : IDisposable
{
    private readonly Bench _bench = new();

    [Fact]
    public void A_valid_scenario_says_what_it_is_about()
    {
        var read = Assert.Single(ValidateVerb.Run(new(_bench.Scenario()), null, Bench.Cancel));

        Assert.Equal(
            ("One shovel", 72.0, 4),
            (read.Scenario!.Name, read.Scenario.DurationHours, read.Scenario.Replications)
        );
        Assert.Equal(new DateOnly(2028, 1, 1), read.Scenario.Start);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_scenario_with_problems_is_a_result_and_keeps_no_other_from_being_read()
    {
        var bad = _bench.Scenario("loaders: [shovel]", "loaders: [shove]", "bad.yaml");
        var heard = new Heard<Validation>();

        var read = ValidateVerb.Run(new(bad, _bench.In("nowhere.yaml"), _bench.Scenario()), heard, Bench.Cancel);

        Assert.Equal([false, false, true], read.Select(each => each.Scenario is not null));
        var problem = read[0].Problems[0];
        Assert.Equal((bad, 12, "shovel"), (problem.File, problem.Line, problem.Suggestion));
        Assert.NotEmpty(read[1].Problems);
        Assert.Equal(read, heard.All);
    }

    [Fact]
    public void Cancelled_it_ends_between_two_files()
    {
        using var stop = new CancellationTokenSource();
        var heard = new Heard<Validation>(_ => stop.Cancel());

        Assert.Throws<OperationCanceledException>(() =>
            ValidateVerb.Run(new(_bench.Scenario(), _bench.Scenario()), heard, stop.Token)
        );

        Assert.Single(heard.All);
    }

    public void Dispose() => _bench.Dispose();
}
