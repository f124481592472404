namespace MineSim.Workforce;

/// <summary>Everything that defines a workforce: who is employed, on which roster, licensed for what.</summary>
/// <param name="Roster">The panel roster that everybody works.</param>
/// <param name="People">Groups of people.</param>
/// <param name="Absence">The chance, from 0 to 1, that a rostered person is not present in a shift (leave, sickness, training); drawn for each person and shift.</param>
public sealed record WorkforceSpec(RosterSpec Roster, IReadOnlyList<PersonGroupSpec> People, double Absence)
{
    /// <summary>What is known of skills, each at most once; nothing need be said of one.</summary>
    public IReadOnlyList<SkillSpec> Skills { get; init; } = [];

    /// <summary>Training programmes.</summary>
    public IReadOnlyList<TrainingProgrammeSpec> Training { get; init; } = [];
}
