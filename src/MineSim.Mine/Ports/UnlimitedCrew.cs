namespace MineSim.Mine.Ports;

/// <summary>Every machine always has an average operator: a mine without a workforce block.</summary>
public sealed class UnlimitedCrew : ICrew
{
    /// <inheritdoc/>
    public void StartShift(int day, int shift, ReadOnlySpan<int> wanted) { }

    /// <inheritdoc/>
    public bool IsCrewed(int machine) => true;

    /// <inheritdoc/>
    public string? OperatorOf(int machine) => null;

    /// <inheritdoc/>
    public OperatorSkill SkillOf(int machine) => OperatorSkill.Experienced;

    /// <inheritdoc/>
    public void Work(int machine, double hours) { }

    /// <inheritdoc/>
    public bool TryAssign(int machine) => true;

    /// <inheritdoc/>
    public void Release(int machine) { }
}
