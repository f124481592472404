using MineSim.Records.Kpis;
using MineSim.Records.People;

namespace MineSim.Site.Kpis;

/// <summary>
/// What comes out of training programmes, what they cost, how many licences there are, and how people come to site.
/// </summary>
internal static class TrainingKpis
{
    public static void Report(WorkforceTotals totals, List<KpiRow> kpis)
    {
        Each("trainees_enrolled", "1", each => each.Enrolled);
        Each("trainees_qualified", "1", each => each.Qualified);
        Each("trainees_failed", "1", each => each.Failed);
        Each("trainees_left", "1", each => each.Left);
        Each("trainees_extended", "1", each => each.Extended);
        Each("in_training_at_start", "1", each => each.InTrainingAtStart);
        Each("in_training", "1", each => each.InTraining);
        foreach (var each in totals.Programmes)
        {
            if (each.Qualified + each.Failed + each.Left is > 0 and var ended)
                kpis.Add(new("pipeline_yield", each.Name, "1", each.Qualified / (double)ended));
        }

        foreach (var each in totals.Programmes)
        {
            if (each.Qualified > 0)
                kpis.Add(new("time_to_competence", each.Name, "d", each.CompetenceH / 24 / each.Qualified));
        }

        foreach (var (cause, hours) in Waits)
        {
            if (totals.Programmes.Count > 0)
                kpis.Add(new("training_wait", cause, "h", totals.Programmes.Sum(each => hours(each.Waits))));
        }

        Each("trainer_time", "h", each => each.TrainerH);
        Each("trainer_time_lost", "h", each => each.TrainerLostH);
        ReportFacilities(totals.Facilities, kpis);
        ReportLicences(totals, kpis);
        TravelKpis.Report(totals.Travel, kpis);

        void Each(string kpi, string unit, Func<ProgrammeTotals, double> figure)
        {
            foreach (var programme in totals.Programmes)
                kpis.Add(new(kpi, programme.Name, unit, figure(programme)));
        }
    }

    /// <summary>Reports those of the figures that are followed by month.</summary>
    public static void ReportMonth(WorkforceTotals month, List<KpiRow> kpis)
    {
        foreach (var programme in month.Programmes)
        {
            kpis.Add(new("trainees_enrolled", programme.Name, "1", programme.Enrolled));
            kpis.Add(new("trainees_qualified", programme.Name, "1", programme.Qualified));
            kpis.Add(new("trainees_failed", programme.Name, "1", programme.Failed));
            kpis.Add(new("trainees_left", programme.Name, "1", programme.Left));
            kpis.Add(new("in_training", programme.Name, "1", programme.InTraining));
        }

        foreach (var skill in month.Skills)
        {
            if (skill.Required > 0)
                kpis.Add(new("licence_coverage", skill.Skill, "1", Ratio(skill.Licensed, skill.Required)));
        }
    }

    private static IReadOnlyList<(string Cause, Func<TrainingWaits, double> Hours)> Waits { get; } =
    [
        ("cohort", waits => waits.CohortH),
        ("seat", waits => waits.SeatH),
        ("trainer", waits => waits.TrainerH),
        ("machine", waits => waits.MachineH),
        ("roster", waits => waits.RosterH),
        ("absence", waits => waits.AbsenceH),
    ];

    private static void ReportFacilities(IReadOnlyList<FacilityTotals> facilities, List<KpiRow> kpis)
    {
        foreach (var each in facilities)
            kpis.Add(new("facility_use", each.Name, "1", Ratio(each.TrainedH + each.RefresherH, each.OpenH)));
        foreach (var each in facilities)
            kpis.Add(new("facility_wait", each.Name, "h", each.WaitH));
        foreach (var each in facilities)
            kpis.Add(new("facility_refreshers", each.Name, "h", each.RefresherH));
    }

    private static void ReportLicences(WorkforceTotals totals, List<KpiRow> kpis)
    {
        Each("licence_coverage", "1", each => each.Required > 0, each => Ratio(each.Licensed, each.Required));
        Each("licence_lapses", "1", MayLapse, each => each.Lapses);
        Each("lapsed_shifts", "1", MayLapse, each => each.LapsedShifts);
        Each("refreshers", "1", MayLapse, each => each.Refreshers);
        Each("refresher_time", "h", MayLapse, each => each.RefresherH);

        void Each(string kpi, string unit, Func<LicenceTotals, bool> counts, Func<LicenceTotals, double> figure)
        {
            foreach (var skill in totals.Skills)
            {
                if (counts(skill))
                    kpis.Add(new(kpi, skill.Skill, unit, figure(skill)));
            }
        }
    }

    private static bool MayLapse(LicenceTotals skill) => skill.MayLapse;

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
