using CsCheck;

namespace MineSim.Kernel.Tests;

public class StreamNamesTests
{
    [Theory]
    [InlineData(20280101, 7, "truck-1", "payload", 3678235098985078273)]
    [InlineData(0, 0, "", "", 2391539541053276776)]
    [InlineData(ulong.MaxValue, -1, "Förderer №3", "spot", 8919125439247798328)]
    public void The_seed_of_four_names_is_what_the_documented_formula_gives(
        ulong masterSeed,
        int replication,
        string entity,
        string purpose,
        ulong worked
    )
    {
        // Worked out apart from this code, so that a change of the formula is a change of every published run.
        Assert.Equal(worked, StreamSeed.Of(masterSeed, replication, entity, purpose));
    }

    [Fact]
    public void The_same_names_give_the_same_numbers() =>
        Names.Sample(names => Assert.Equal(First(Stream(names), 20), First(Stream(names), 20)));

    [Fact]
    public void Any_one_name_that_differs_gives_another_stream() =>
        Gen.Select(Names, Names)
            .Sample(
                (a, b) =>
                {
                    RandomStream[] streams =
                    [
                        Stream(a),
                        Stream(a with { MasterSeed = b.MasterSeed }),
                        Stream(a with { Replication = b.Replication }),
                        Stream(a with { Entity = b.Entity }),
                        Stream(a with { Purpose = b.Purpose }),
                    ];
                    bool[] same =
                    [
                        true,
                        a.MasterSeed == b.MasterSeed,
                        a.Replication == b.Replication,
                        a.Entity == b.Entity,
                        a.Purpose == b.Purpose,
                    ];
                    var first = streams[0].NextUInt64();
                    for (var i = 1; i < streams.Length; i++)
                        Assert.Equal(same[i], first == streams[i].NextUInt64());
                }
            );

    [Fact]
    public void A_letter_moved_from_one_name_to_the_other_is_another_stream()
    {
        Assert.NotEqual(StreamSeed.Of(1, 0, "truck-1", "1spot"), StreamSeed.Of(1, 0, "truck-11", "spot"));
        Assert.NotEqual(StreamSeed.Of(1, 0, "truck", ""), StreamSeed.Of(1, 0, "", "truck"));
        Assert.NotEqual(StreamSeed.Of(1, 0, "a", "b"), StreamSeed.Of(1, 0, "b", "a"));
    }

    [Fact]
    public void The_seeds_of_a_large_experiment_are_all_different()
    {
        var seeds = new HashSet<ulong>();
        for (var replication = 0; replication < 100; replication++)
        {
            for (var truck = 0; truck < 500; truck++)
            {
                Assert.True(seeds.Add(StreamSeed.Of(20280101, replication, $"truck-{truck}", "payload")));
                Assert.True(seeds.Add(StreamSeed.Of(20280101, replication, $"truck-{truck}", "spot")));
            }
        }
    }

    [Fact]
    public void Streams_of_neighbouring_names_are_uncorrelated()
    {
        const int n = 20_000;
        RandomStream[] streams =
        [
            new(1, 0, "truck-1", "spot"),
            new(2, 0, "truck-1", "spot"),
            new(1, 1, "truck-1", "spot"),
            new(1, 0, "truck-2", "spot"),
            new(1, 0, "truck-1", "dump"),
            new(1, 0, "truck-1", "spou"),
        ];
        double[][] draws = [.. streams.Select(s => Enumerable.Range(0, n).Select(_ => s.NextDouble() - 0.5).ToArray())];
        for (var i = 0; i < draws.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var correlation = draws[i].Zip(draws[j], (x, y) => x * y).Sum() * 12 / n;
                Assert.InRange(correlation, -4 / Math.Sqrt(n), 4 / Math.Sqrt(n));
            }
        }
    }

    [Fact]
    public void First_numbers_of_successive_replications_are_uniform()
    {
        double[] firsts =
        [
            .. Enumerable.Range(0, 50_000).Select(i => new RandomStream(1, i, "truck-1", "spot").NextDouble()),
        ];
        Assert.True(KolmogorovSmirnov.Probability(firsts, x => x) > 0.001);
    }

    [Fact]
    public void A_missing_name_is_refused()
    {
        Assert.Throws<ArgumentNullException>("entity", () => new RandomStream(1, 0, null!, "spot"));
        Assert.Throws<ArgumentNullException>("purpose", () => new RandomStream(1, 0, "truck-1", null!));
    }

    private sealed record StreamName(ulong MasterSeed, int Replication, string Entity, string Purpose);

    private static readonly Gen<StreamName> Names = Gen.Select(
        Gen.ULong[0, 3],
        Gen.Int[0, 3],
        Gen.String[Gen.Char["ab1-"], 0, 3],
        Gen.String[Gen.Char["ab1-"], 0, 3],
        (seed, replication, entity, purpose) => new StreamName(seed, replication, entity, purpose)
    );

    private static RandomStream Stream(StreamName n) => new(n.MasterSeed, n.Replication, n.Entity, n.Purpose);

    private static ulong[] First(RandomStream stream, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => stream.NextUInt64())];
}
