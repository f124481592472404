namespace MineSim.Mine.Ports;

/// <summary>
/// The port through which a mine asks for people. A machine has a number, its place in the order of
/// the mine's machines (loaders, then trucks); people stay on the other side of the port.
/// </summary>
public interface ICrew
{
    /// <summary>
    /// A shift begins: every earlier assignment ends. Operators are assigned to the machines that want one.
    /// </summary>
    /// <param name="day">Days since the start of the run, from 0; −1 for a shift that is under way when the run
    /// starts.</param>
    /// <param name="shift">The shift's place in the day, from 0.</param>
    /// <param name="wanted">Numbers of the machines that are fit to work, most important first.</param>
    void StartShift(int day, int shift, ReadOnlySpan<int> wanted);

    /// <summary>Whether a machine has an operator now.</summary>
    bool IsCrewed(int machine);

    /// <summary>Name of the machine's operator; <see langword="null"/> when people are not modelled.</summary>
    string? OperatorOf(int machine);

    /// <summary>
    /// How good the machine's operator is; experienced when it has none, or when people are not modelled.
    /// </summary>
    OperatorSkill SkillOf(int machine);

    /// <summary>The machine's operator has worked it for so many operating hours since this was last said.</summary>
    void Work(int machine, double hours);

    /// <summary>
    /// Gives a machine an operator who is present, licensed for it and free; false when there is none.
    /// </summary>
    bool TryAssign(int machine);

    /// <summary>
    /// The machine needs its operator no longer in this shift (it broke down): that person is free for another.
    /// </summary>
    void Release(int machine);
}

/// <summary>A machine as people see it.</summary>
/// <param name="Name">The machine's name.</param>
/// <param name="Skill">The skill its operator must be licensed in; <see langword="null"/> when anybody present
/// may.</param>
public readonly record struct MachinePosition(string Name, string? Skill);
