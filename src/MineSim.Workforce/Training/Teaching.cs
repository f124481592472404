namespace MineSim.Workforce;

/// <summary>What a trainer teaches in the current shift.</summary>
internal struct Teaching
{
    /// <summary>Trainees beside the trainer; 0 for somebody who does not teach.</summary>
    public int Trainees;

    /// <summary>The skill.</summary>
    public int Skill;

    /// <summary>What the time of the machine's work is multiplied by.</summary>
    public double TimeFactor;

    /// <summary>Hours that the trainer has worked machines of the skill in the shift.</summary>
    public double Hours;

    /// <summary>How good trainer and trainees are together.</summary>
    public readonly Proficiency Slow(Proficiency trainer) =>
        Trainees == 0 ? trainer : trainer with { Time = trainer.Time * TimeFactor };
}
