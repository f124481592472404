namespace MineSim.Mine.Ground;

/// <summary>Where trucks park for the change of shift.</summary>
internal sealed class LineUp(int number, string node) : Place(number, "line-up", node);
