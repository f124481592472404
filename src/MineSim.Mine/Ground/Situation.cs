namespace MineSim.Mine.Ground;

/// <summary>
/// Counts what changes the work of dispatchers: loaders that go, return or move on, dumps that go or return, roads that
/// are
/// closed or opened, periods of the plan that begin.
/// </summary>
internal sealed class Situation
{
    /// <summary>Changes so far.</summary>
    public int Changes { get; private set; }

    public void Change() => Changes++;
}
