namespace MineSim.Mine.Ports;

/// <summary>
/// The port through which the workshop asks for technicians; people stay on the other side of it. A team works for one
/// machine until it is released. At the end of a shift the workshop releases all teams, and asks anew for the work that
/// is under way once the next shift has begun.
/// </summary>
public interface ITechnicians
{
    /// <summary>
    /// Takes a team of people who are present and free now; false when there are too few, and nobody is taken.
    /// </summary>
    /// <param name="machine">Number of the machine to be worked on, which has no team yet.</param>
    /// <param name="skill">The skill that they must be licensed in; <see langword="null"/> for any technician.</param>
    /// <param name="count">How many, 1 or more.</param>
    /// <param name="team">How good they are together.</param>
    bool TryTake(int machine, string? skill, int count, out TeamSkill team);

    /// <summary>Whether so many people are present and free now.</summary>
    /// <param name="skill">The skill that they must be licensed in; <see langword="null"/> for technicians of whatever
    /// skills.</param>
    /// <param name="count">How many, 1 or more.</param>
    bool AreFree(string? skill, int count);

    /// <summary>The team of a machine is free again.</summary>
    /// <param name="machine">Number of the machine.</param>
    /// <param name="hours">Hours for which it has worked there.</param>
    void Release(int machine, double hours);
}

/// <summary>How good a team is.</summary>
/// <param name="RepairTimeFactor">What the hours of active work are multiplied by: 1 for average experienced people;
/// above 0.</param>
/// <param name="FirstTimeFix">The chance, from above 0 to 1, that what they have repaired holds when the machine is
/// tried; otherwise the work is done again.</param>
public readonly record struct TeamSkill(double RepairTimeFactor, double FirstTimeFix)
{
    /// <summary>Average experienced people.</summary>
    public static TeamSkill Average { get; } = new(1, 1);
}
