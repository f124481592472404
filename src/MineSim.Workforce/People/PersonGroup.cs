namespace MineSim.Workforce;

/// <summary>People who are interchangeable but for their names and panels. Their numbers follow one another.</summary>
/// <param name="spec">What they have in common.</param>
/// <param name="skills">The skills that they hold or train for, by number.</param>
/// <param name="first">Number of the first of them.</param>
internal sealed class PersonGroup(PersonGroupSpec spec, int[] skills, int first)
{
    /// <summary>Number of the first of them.</summary>
    public int First { get; } = first;

    /// <summary>Number after that of the last of them.</summary>
    public int End { get; } = first + spec.Count;

    /// <summary>The skills that they hold or train for, by number, each once.</summary>
    public int[] Skills { get; } = skills;

    /// <summary>Whether they have joined, at the start of the current shift.</summary>
    public bool IsHired { get; private set; }

    /// <summary>Whether their licences hold, at the start of the current shift.</summary>
    public bool IsLicensed { get; private set; }

    /// <summary>Those on site by roster in the current shift.</summary>
    public int Rostered { get; set; }

    /// <summary>Those of them who came.</summary>
    public int Present { get; set; }

    /// <summary>A shift begins at so many hours since the start of the run.</summary>
    public void StartShift(double hour)
    {
        IsHired = hour >= spec.HiredHour;
        IsLicensed = hour >= spec.LicensedHour;
        Rostered = 0;
        Present = 0;
    }
}
