namespace MineSim.Architecture.Tests;

/// <summary>A count of what ought not to be: it is recorded, and lowered with what is mended.</summary>
internal static class Ratchet
{
    public static void Holds(string what, int recorded, int measured, IEnumerable<object> offenders)
    {
        if (measured > recorded)
            Assert.Fail($"{what}: {measured}, recorded are {recorded}. All of them:\n{string.Join('\n', offenders)}");
        if (measured < recorded)
            Assert.Fail($"{what}: lower the ratchet to {measured}; recorded are {recorded}.");
    }

    public static void Holds(string what, int recorded, IReadOnlyCollection<object> offenders) =>
        Holds(what, recorded, offenders.Count, offenders);
}
