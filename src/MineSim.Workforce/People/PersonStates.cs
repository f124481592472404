using MineSim.Records.People;

namespace MineSim.Workforce.People;

/// <summary>The states, and what they have in common.</summary>
internal static class PersonStates
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)PersonState.StoodDown + 1;

    /// <summary>Whether somebody is on site by roster, or would be if nothing kept them.</summary>
    public static bool IsRostered(PersonState state) => state >= PersonState.Free;

    /// <summary>Whether somebody has come to the shift.</summary>
    public static bool IsPresent(PersonState state) => state is >= PersonState.CalledIn and <= PersonState.Refreshing;

    /// <summary>The state of somebody rostered whom a cause keeps away.</summary>
    public static PersonState Of(AbsenceCause cause) =>
        cause switch
        {
            AbsenceCause.Leave => PersonState.OnLeave,
            AbsenceCause.Training => PersonState.TrainingDay,
            AbsenceCause.Sick => PersonState.Sick,
            AbsenceCause.Travel => PersonState.Travelling,
            AbsenceCause.Fatigue => PersonState.StoodDown,
            _ => PersonState.Absent,
        };

    /// <summary>What keeps somebody away who is rostered.</summary>
    public static AbsenceCause CauseOf(PersonState state) =>
        state switch
        {
            PersonState.OnLeave => AbsenceCause.Leave,
            PersonState.TrainingDay => AbsenceCause.Training,
            PersonState.Sick => AbsenceCause.Sick,
            PersonState.Travelling => AbsenceCause.Travel,
            PersonState.StoodDown => AbsenceCause.Fatigue,
            PersonState.Absent => AbsenceCause.Absent,
            _ => AbsenceCause.None,
        };
}
