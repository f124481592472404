using MineSim.Spec;

namespace MineSim.Records.People;

/// <summary>Why a rostered person did not come. Of several causes the first here counts.</summary>
public enum AbsenceCause
{
    /// <summary>They came, or were not rostered.</summary>
    None,

    /// <summary>Annual leave.</summary>
    Leave,

    /// <summary>A training day.</summary>
    Training,

    /// <summary>Sick.</summary>
    Sick,

    /// <summary>On the way between home and site.</summary>
    Travel,

    /// <summary>The chance of <see cref="WorkforceSpec.Absence"/>, whatever the reason.</summary>
    Absent,

    /// <summary>Stood down by a fatigue rule.</summary>
    Fatigue,
}
