using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>Somebody employed, as they stand in the current shift.</summary>
internal sealed class Person(int number, string name, int group, int panel, RandomStream absence)
{
    /// <summary>In place of a position: none.</summary>
    public const int Nowhere = -1;

    /// <summary>Place in the order of all people, from 0.</summary>
    public int Number { get; } = number;

    public string Name { get; } = name;

    /// <summary>Place of their group in the spec, from 0.</summary>
    public int Group { get; } = group;

    public int Panel { get; } = panel;

    /// <summary>Whether they are on site and came to the current shift.</summary>
    public bool IsPresent { get; set; }

    /// <summary>The position that they fill now, or <see cref="Nowhere"/>.</summary>
    public int Position { get; set; } = Nowhere;

    /// <summary>The position that they filled last, or <see cref="Nowhere"/> before the first.</summary>
    public int LastPosition { get; set; } = Nowhere;

    /// <summary>Running number of their last assignment, counted over all people: higher is more recent.</summary>
    public long LastAssignment { get; set; }

    /// <summary>
    /// Whether they would miss the next shift, rostered or not: one number of their own stream for each shift, so
    /// that neither other people nor the roster change what this person draws.
    /// </summary>
    public bool DrawAbsence(double chance) => absence.NextDouble() < chance;
}
