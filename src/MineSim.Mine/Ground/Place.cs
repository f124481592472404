namespace MineSim.Mine.Ground;

/// <summary>A face, a dump or the line-up: an end of routes. Places are numbered through the mine.</summary>
internal abstract class Place(int number, string name, string node)
{
    public int Number => number;

    public string Name => name;

    /// <summary>The road node at which it lies.</summary>
    public string Node => node;
}
