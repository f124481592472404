namespace MineSim.Kernel.Tests;

public class XoshiroTests
{
    [Fact]
    public void The_generator_gives_the_published_output_of_xoshiro256_plus_plus()
    {
        // State 1, 2, 3, 4 under the authors' C code, as the rand_xoshiro crate publishes it.
        ulong[] published =
        [
            41943041,
            58720359,
            3588806011781223,
            3591011842654386,
            9228616714210784205,
            9973669472204895162,
            14011001112246962877,
            12406186145184390807,
            15849039046786891736,
            10450023813501588000,
        ];
        var stream = new RandomStream(1, 2, 3, 4);
        Assert.Equal(published, published.Select(_ => stream.NextUInt64()));
    }

    [Fact]
    public void The_seeding_gives_the_published_output_of_SplitMix64()
    {
        ulong[] published =
        [
            6457827717110365317,
            3203168211198807973,
            9817491932198370423,
            4593380528125082431,
            16408922859458223821,
        ];
        ulong state = 1234567;
        Assert.Equal(published, published.Select(_ => StreamSeed.NextSplitMix(ref state)));
    }
}
