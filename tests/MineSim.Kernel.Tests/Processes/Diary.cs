using System.Globalization;

namespace MineSim.Kernel.Tests;

/// <summary>What happened in a run, in the order in which it happened: "7 truck leaves".</summary>
internal sealed class Diary(Simulation simulation)
{
    private readonly List<string> _entries = [];

    public void Note(string what) =>
        _entries.Add(string.Create(CultureInfo.InvariantCulture, $"{simulation.Now} {what}"));

    public void Reads(params string[] expected) => Assert.Equal(expected, _entries);
}
