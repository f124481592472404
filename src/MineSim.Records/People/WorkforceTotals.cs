namespace MineSim.Records.People;

/// <summary>What training and licences have come to since the run began.</summary>
/// <param name="Programmes">Training programmes, in the order of the spec.</param>
/// <param name="Skills">Skills, in the order of the staffing rows.</param>
public sealed record WorkforceTotals(IReadOnlyList<ProgrammeTotals> Programmes, IReadOnlyList<LicenceTotals> Skills)
{
    /// <summary>Journeys between homes and site, in the order of the spec.</summary>
    public IReadOnlyList<TravelTotals> Travel { get; init; } = [];

    /// <summary>Simulators and classrooms that are shared, in the order of the spec.</summary>
    public IReadOnlyList<FacilityTotals> Facilities { get; init; } = [];

    /// <summary>What has been added since earlier totals of the same run.</summary>
    /// <param name="earlier">The earlier totals.</param>
    public WorkforceTotals Since(WorkforceTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            [.. Programmes.Select((programme, i) => programme.Since(earlier.Programmes[i]))],
            [.. Skills.Select((skill, i) => skill.Since(earlier.Skills[i]))]
        )
        {
            Travel = [.. Travel.Select((home, i) => home.Since(earlier.Travel[i]))],
            Facilities = [.. Facilities.Select((facility, i) => facility.Since(earlier.Facilities[i]))],
        };
    }
}

/// <summary>
/// One training programme. In training at the start + enrolled = qualified + failed + left + in training. Counted from
/// the
/// first intake, be it before the run, nobody is in training at the start.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Enrolled">People who began.</param>
/// <param name="Qualified">People who were granted its certificate.</param>
/// <param name="Failed">People who failed an assessment for good.</param>
/// <param name="Left">People who left the company during it.</param>
/// <param name="Extended">Extensions that assessments asked for.</param>
/// <param name="InTraining">People who are in it now.</param>
/// <param name="CompetenceH">Hours from enrolment to certificate, summed over the qualified.</param>
/// <param name="Waits">Hours that trainees did not train, by cause.</param>
/// <param name="TrainerH">Hours that trainers worked machines with trainees beside them; beside trainees of several
/// programmes, this one's part by heads.</param>
/// <param name="TrainerLostH">Those of them that the machines would not have needed at their full pace.</param>
public sealed record ProgrammeTotals(
    string Name,
    int Enrolled,
    int Qualified,
    int Failed,
    int Left,
    int Extended,
    int InTraining,
    double CompetenceH,
    TrainingWaits Waits,
    double TrainerH,
    double TrainerLostH
)
{
    /// <summary>People who were in it at the time since when these totals count.</summary>
    public int InTrainingAtStart { get; init; }

    /// <summary>
    /// What the programme has cost, without wages, by what was paid for; what it costs nothing for is left out.
    /// </summary>
    public IReadOnlyList<TrainingCharge> Charges { get; init; } = [];

    /// <summary>US$ that trainees were paid while they were in the programme.</summary>
    public double WagesUsd { get; init; }

    /// <summary>
    /// US$ of fees, hours trained and wages of those whose training is over: who qualified, failed or left.
    /// </summary>
    public double EndedUsd { get; init; }

    /// <summary>What has been added since; those in training are of now.</summary>
    internal ProgrammeTotals Since(ProgrammeTotals earlier) =>
        new(
            Name,
            Enrolled - earlier.Enrolled,
            Qualified - earlier.Qualified,
            Failed - earlier.Failed,
            Left - earlier.Left,
            Extended - earlier.Extended,
            InTraining,
            CompetenceH - earlier.CompetenceH,
            new(
                Waits.CohortH - earlier.Waits.CohortH,
                Waits.SeatH - earlier.Waits.SeatH,
                Waits.TrainerH - earlier.Waits.TrainerH,
                Waits.MachineH - earlier.Waits.MachineH,
                Waits.RosterH - earlier.Waits.RosterH,
                Waits.AbsenceH - earlier.Waits.AbsenceH
            ),
            TrainerH - earlier.TrainerH,
            TrainerLostH - earlier.TrainerLostH
        )
        {
            InTrainingAtStart = earlier.InTraining,
            Charges =
            [
                .. Charges.Zip(
                    earlier.Charges,
                    (now, then) => now with { Quantity = now.Quantity - then.Quantity, Usd = now.Usd - then.Usd }
                ),
            ],
            WagesUsd = WagesUsd - earlier.WagesUsd,
            EndedUsd = EndedUsd - earlier.EndedUsd,
        };
}

/// <summary>The licences in one skill, counted as shifts begin.</summary>
/// <param name="Skill">Name of the skill.</param>
/// <param name="Required">Positions that wanted it, summed over shifts.</param>
/// <param name="Licensed">People employed whose licence held, on site or not, summed over shifts.</param>
/// <param name="Lapses">Licences that lapsed.</param>
/// <param name="LapsedShifts">Shifts that people came to without the licence that they once had.</param>
/// <param name="Refreshers">Refreshers that began, those after a lapse included.</param>
/// <param name="RefresherH">Hours that they take.</param>
public sealed record LicenceTotals(
    string Skill,
    long Required,
    long Licensed,
    int Lapses,
    long LapsedShifts,
    int Refreshers,
    double RefresherH
)
{
    /// <summary>Whether licences in it lapse, or are refreshed.</summary>
    public bool MayLapse { get; init; }

    internal LicenceTotals Since(LicenceTotals earlier) =>
        new(
            Skill,
            Required - earlier.Required,
            Licensed - earlier.Licensed,
            Lapses - earlier.Lapses,
            LapsedShifts - earlier.LapsedShifts,
            Refreshers - earlier.Refreshers,
            RefresherH - earlier.RefresherH
        )
        {
            MayLapse = MayLapse,
        };
}
