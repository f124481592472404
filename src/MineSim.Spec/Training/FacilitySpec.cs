using MineSim.Spec.Ranges;

namespace MineSim.Spec.Training;

/// <summary>
/// Simulators of one sort, or a classroom, that programmes share and simulators also with refreshers. Stages and
/// refreshers refer to
/// it by its name; stages that do not have seats of their own.
/// </summary>
/// <remarks>
/// Whoever came first is served first, whatever their programme; those of one instant in the order of the programmes.
/// Refreshers on
/// simulators come before trainees, because a licence lapses and a certificate only waits: the trainees who came last
/// give up
/// their sessions of the day. In a classroom nobody overtakes: while there is no room for the class whose people came
/// first, none begins.
/// </remarks>
/// <param name="Name">Its name.</param>
/// <param name="Seats">Simulators, or places in class; 1 or more.</param>
public sealed record FacilitySpec(string Name, [Whole(1, 10000)] int Seats)
{
    /// <summary>
    /// Hours that each simulator runs a day, above 0 and at most 24; <see langword="null"/> for the usual 8, and for a
    /// classroom.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double? HoursADay { get; init; }

    /// <summary>Hours that each simulator runs a day: those that are given, or else 8.</summary>
    public double RunHours => HoursADay ?? 8;
}
