using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Site.Kpis;

/// <summary>
/// What comes out of training programmes, what they cost, how many licences there are, and how people come to site.
/// </summary>
internal static class TrainingKpis
{
    public static void Report(WorkforceTotals totals, List<KpiRow> kpis)
    {
        Each(Kpi.TraineesEnrolled, each => each.Enrolled);
        Each(Kpi.TraineesQualified, each => each.Qualified);
        Each(Kpi.TraineesFailed, each => each.Failed);
        Each(Kpi.TraineesLeft, each => each.Left);
        Each(Kpi.TraineesExtended, each => each.Extended);
        Each(Kpi.InTrainingAtStart, each => each.InTrainingAtStart);
        Each(Kpi.InTraining, each => each.InTraining);
        foreach (var each in totals.Programmes)
        {
            if (each.Qualified + each.Failed + each.Left is > 0 and var ended)
                kpis.Add(new(Kpi.PipelineYield, each.Name, each.Qualified / (double)ended));
        }

        foreach (var each in totals.Programmes)
        {
            if (each.Qualified > 0)
                kpis.Add(new(Kpi.TimeToCompetence, each.Name, each.CompetenceH / 24 / each.Qualified));
        }

        foreach (var (cause, hours) in Waits)
        {
            if (totals.Programmes.Count > 0)
                kpis.Add(
                    new(Kpi.TrainingWait, TrainingWords.Waits[cause], totals.Programmes.Sum(each => hours(each.Waits)))
                );
        }

        Each(Kpi.TrainerTime, each => each.TrainerH);
        Each(Kpi.TrainerTimeLost, each => each.TrainerLostH);
        ReportFacilities(totals.Facilities, kpis);
        ReportLicences(totals, kpis);
        TravelKpis.Report(totals.Travel, kpis);

        void Each(Kpi kpi, Func<ProgrammeTotals, double> figure)
        {
            foreach (var programme in totals.Programmes)
                kpis.Add(new(kpi, programme.Name, figure(programme)));
        }
    }

    /// <summary>Reports those of the figures that are followed by month.</summary>
    public static void ReportMonth(WorkforceTotals month, List<KpiRow> kpis)
    {
        foreach (var programme in month.Programmes)
        {
            kpis.Add(new(Kpi.TraineesEnrolled, programme.Name, programme.Enrolled));
            kpis.Add(new(Kpi.TraineesQualified, programme.Name, programme.Qualified));
            kpis.Add(new(Kpi.TraineesFailed, programme.Name, programme.Failed));
            kpis.Add(new(Kpi.TraineesLeft, programme.Name, programme.Left));
            kpis.Add(new(Kpi.InTraining, programme.Name, programme.InTraining));
        }

        foreach (var skill in month.Skills)
        {
            if (skill.Required > 0)
                kpis.Add(new(Kpi.LicenceCoverage, skill.Skill, Ratio(skill.Licensed, skill.Required)));
        }
    }

    private static IReadOnlyList<(WaitCause Cause, Func<TrainingWaits, double> Hours)> Waits { get; } =
    [
        (WaitCause.Cohort, waits => waits.CohortH),
        (WaitCause.Seat, waits => waits.SeatH),
        (WaitCause.Trainer, waits => waits.TrainerH),
        (WaitCause.Machine, waits => waits.MachineH),
        (WaitCause.Roster, waits => waits.RosterH),
        (WaitCause.Absence, waits => waits.AbsenceH),
    ];

    private static void ReportFacilities(IReadOnlyList<FacilityTotals> facilities, List<KpiRow> kpis)
    {
        foreach (var each in facilities)
            kpis.Add(new(Kpi.FacilityUse, each.Name, Ratio(each.TrainedH + each.RefresherH, each.OpenH)));
        foreach (var each in facilities)
            kpis.Add(new(Kpi.FacilityWait, each.Name, each.WaitH));
        foreach (var each in facilities)
            kpis.Add(new(Kpi.FacilityRefreshers, each.Name, each.RefresherH));
    }

    private static void ReportLicences(WorkforceTotals totals, List<KpiRow> kpis)
    {
        Each(Kpi.LicenceCoverage, each => each.Required > 0, each => Ratio(each.Licensed, each.Required));
        Each(Kpi.LicenceLapses, MayLapse, each => each.Lapses);
        Each(Kpi.LapsedShifts, MayLapse, each => each.LapsedShifts);
        Each(Kpi.Refreshers, MayLapse, each => each.Refreshers);
        Each(Kpi.RefresherTime, MayLapse, each => each.RefresherH);

        void Each(Kpi kpi, Func<LicenceTotals, bool> counts, Func<LicenceTotals, double> figure)
        {
            foreach (var skill in totals.Skills)
            {
                if (counts(skill))
                    kpis.Add(new(kpi, skill.Skill, figure(skill)));
            }
        }
    }

    private static bool MayLapse(LicenceTotals skill) => skill.MayLapse;

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
