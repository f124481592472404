using System.Globalization;
using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Training;
using MineSim.Workforce;

namespace MineSim.Site.Kpis;

/// <summary>Who came, stayed and left, and whether shares were reached by their dates.</summary>
internal static class MovementKpis
{
    private const double Year = 8760;

    /// <summary>
    /// Reports the people of a run whose books are closed, if there is more to tell than who was on shift.
    /// </summary>
    public static void Report(SiteSpec site, WorkforceModel people, List<KpiRow> kpis)
    {
        if (site.Workforce is not { Moves: true } spec)
            return;
        var totals = people.Movements(site.WarmUpHours, site.DurationHours);
        var roles = RolesOf(spec);
        var hours = site.DurationHours - site.WarmUpHours;
        var (payroll, employedH) = (totals.Payroll, totals.Payroll.Sum(line => line.EmployedH));
        Each(Kpi.PeopleAtStart, line => line.AtStart);
        Each(Kpi.PeopleHired, line => line.Joined);
        Each(Kpi.PeopleLeft, line => line.Left);
        Each(Kpi.PeopleEmployed, line => line.AtEnd);
        Each(Kpi.PeopleMean, line => line.EmployedH / hours);
        if (employedH > 0)
            kpis.Add(new(Kpi.PeopleTurnover, payroll.Sum(line => line.Left) / (employedH / Year)));
        foreach (var origin in OriginsOf(spec))
        {
            kpis.Add(
                new(Kpi.PeopleByOrigin, origin, payroll.Where(line => line.Origin == origin).Sum(line => line.AtEnd))
            );
        }

        foreach (var role in totals.Vacancies)
        {
            kpis.Add(new(Kpi.Vacancies, role.Role, role.Mean));
            if (role.Filled > 0)
                kpis.Add(new(Kpi.VacancyTime, role.Role, role.MeanHours / 24));
        }

        if (spec.LocalOrigins.Count > 0)
            Shares(ShareKpis.LocalPeople, ShareMeasure.Local);
        if (HasWomen(spec))
            Shares(ShareKpis.Women, ShareMeasure.Women);

        void Each(Kpi kpi, Func<PayrollLine, double> figure)
        {
            kpis.Add(new(kpi, payroll.Sum(figure)));
            foreach (var role in roles)
                kpis.Add(new(kpi, role, payroll.Where(line => line.Role == role).Sum(figure)));
        }

        void Shares(ShareKpis shares, ShareMeasure measure)
        {
            kpis.Add(new(shares.Share, people.Share(measure, site.DurationHours)));
            foreach (
                var target in spec.Targets.Where(target =>
                    target.Measure == measure && target.ByHour <= site.DurationHours
                )
            )
            {
                var date = site
                    .Start.AddDays((int)Math.Round(target.ByHour / 24))
                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var share = people.Share(measure, target.ByHour);
                kpis.Add(new(shares.Share, date, share));
                kpis.Add(new(shares.Target, date, target.Share));
                kpis.Add(new(shares.Met, date, share >= target.Share ? 1 : 0));
            }
        }
    }

    /// <summary>
    /// Reports those of the figures that are followed by month; head counts and shares are those at its end.
    /// </summary>
    public static void ReportMonth(
        SiteSpec site,
        WorkforceModel people,
        double fromHour,
        double toHour,
        List<KpiRow> kpis
    )
    {
        if (site.Workforce is not { Moves: true } spec)
            return;
        var (payroll, roles) = (people.Payroll(fromHour, toHour), RolesOf(spec));
        Each(Kpi.PeopleHired, line => line.Joined);
        Each(Kpi.PeopleLeft, line => line.Left);
        Each(Kpi.PeopleEmployed, line => line.AtEnd);
        if (spec.LocalOrigins.Count > 0)
            kpis.Add(new(ShareKpis.LocalPeople.Share, people.Share(ShareMeasure.Local, toHour)));
        if (HasWomen(spec))
            kpis.Add(new(ShareKpis.Women.Share, people.Share(ShareMeasure.Women, toHour)));

        void Each(Kpi kpi, Func<PayrollLine, double> figure)
        {
            kpis.Add(new(kpi, payroll.Sum(figure)));
            foreach (var role in roles)
                kpis.Add(new(kpi, role, payroll.Where(line => line.Role == role).Sum(figure)));
        }
    }

    private static IReadOnlyList<string> RolesOf(WorkforceSpec spec) =>
        [
            .. spec
                .People.Select(group => group.Role)
                .Concat(spec.Hiring.Select(hiring => hiring.Recruit.Role))
                .Concat(Trainees(spec).Select(trainees => trainees.Role))
                .Distinct(),
        ];

    /// <summary>Those who are hired to be trained, programme by programme.</summary>
    private static IEnumerable<TraineesSpec> Trainees(WorkforceSpec spec) =>
        spec
            .Training.Where(programme => programme.Intake.Count > 0 && programme.Requires.Count == 0)
            .Select(programme => programme.Trainees ?? new(programme.Name));

    private static bool HasWomen(WorkforceSpec spec) =>
        spec.People.Any(group => group.Women > 0)
        || spec.Hiring.Any(hiring => hiring.Recruit.Women > 0)
        || Trainees(spec).Any(trainees => trainees.Women > 0)
        || spec.Targets.Any(target => target.Measure == ShareMeasure.Women);

    private static IEnumerable<string> OriginsOf(WorkforceSpec spec) =>
        spec
            .People.Select(group => group.Origin)
            .Concat(
                spec.Hiring.SelectMany(hiring =>
                    hiring.Origins.Select(origin => origin.Origin).Prepend(hiring.Recruit.Origin)
                )
            )
            .Concat(Trainees(spec).SelectMany(trainees => trainees.Origins.Select(origin => origin.Origin)))
            .OfType<string>()
            .Distinct();
}
