using MineSim.Workforce.Skills;

namespace MineSim.Workforce.Training;

/// <summary>What a trainer teaches in the current shift.</summary>
internal struct Teaching
{
    /// <summary>Trainees beside the trainer; 0 for somebody who does not teach.</summary>
    public int Trainees { get; private set; }

    /// <summary>
    /// The slowest pace, against the trainer's own, that the stages of the trainees ask of the machine.
    /// </summary>
    public double Pace { get; private set; }

    /// <summary>Hours that the trainer has worked machines of the skill in the shift.</summary>
    public double Hours { get; private set; }

    private int _skill;
    private int _most;

    /// <summary>How good trainer and trainees are together.</summary>
    public readonly Proficiency Slow(Proficiency trainer) =>
        Trainees == 0 ? trainer : trainer with { Time = trainer.Time * (1 / Pace) };

    /// <summary>
    /// Whether there is a place for one more in a stage that allows so many: nor do those who are there want more than
    /// theirs allows.
    /// </summary>
    public readonly bool HasPlace(int most) => Trainees == 0 || Trainees < Math.Min(_most, most);

    /// <summary>One more trainee joins.</summary>
    public void Join(int skill, int most, double pace)
    {
        (_most, Pace) = Trainees == 0 ? (most, pace) : (Math.Min(_most, most), Math.Min(Pace, pace));
        _skill = skill;
        Trainees++;
    }

    /// <summary>The trainer has worked a machine for so many hours.</summary>
    public void Work(int skill, double hours)
    {
        if (Trainees > 0 && skill == _skill)
            Hours += hours;
    }
}
