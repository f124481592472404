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
        if (site.WorkforceOrNull is not { Moves: true } spec)
            return;
        var totals = people.Movements(site.WarmUpHours, site.DurationHours);
        Payroll(spec, totals.Payroll, site.DurationHours - site.WarmUpHours, kpis);
        Vacancies(totals.Vacancies, kpis);
        if (spec.LocalOrigins.Count > 0)
            Shares(ShareKpis.LocalPeople, ShareMeasure.Local, site, spec.Targets, people, kpis);
        if (HasWomen(spec))
            Shares(ShareKpis.Women, ShareMeasure.Women, site, spec.Targets, people, kpis);
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
        if (site.WorkforceOrNull is not { Moves: true } spec)
            return;
        var (payroll, roles) = (people.Payroll(fromHour, toHour), RolesOf(spec));
        Each(Kpi.PeopleHired, payroll, roles, line => line.Joined, kpis);
        Each(Kpi.PeopleLeft, payroll, roles, line => line.Left, kpis);
        Each(Kpi.PeopleEmployed, payroll, roles, line => line.AtEnd, kpis);
        if (spec.LocalOrigins.Count > 0)
            kpis.Add(new(ShareKpis.LocalPeople.Share, people.Share(ShareMeasure.Local, toHour)));
        if (HasWomen(spec))
            kpis.Add(new(ShareKpis.Women.Share, people.Share(ShareMeasure.Women, toHour)));
    }

    private static void Payroll(WorkforceSpec spec, IReadOnlyList<PayrollLine> payroll, double hours, List<KpiRow> kpis)
    {
        var roles = RolesOf(spec);
        var employedH = payroll.Sum(line => line.EmployedH);
        Each(Kpi.PeopleAtStart, payroll, roles, line => line.AtStart, kpis);
        Each(Kpi.PeopleHired, payroll, roles, line => line.Joined, kpis);
        Each(Kpi.PeopleLeft, payroll, roles, line => line.Left, kpis);
        Each(Kpi.PeopleEmployed, payroll, roles, line => line.AtEnd, kpis);
        Each(Kpi.PeopleMean, payroll, roles, line => line.EmployedH / hours, kpis);
        if (employedH > 0)
            kpis.Add(new(Kpi.PeopleTurnover, payroll.Sum(line => line.Left) / (employedH / Year)));
        foreach (var origin in OriginsOf(spec))
        {
            var people = payroll.Where(line => line.Origin == origin).Sum(line => line.AtEnd);
            kpis.Add(new(Kpi.PeopleByOrigin, origin, people));
        }
    }

    /// <summary>A figure of all people, and of those in each role.</summary>
    private static void Each(
        Kpi kpi,
        IReadOnlyList<PayrollLine> payroll,
        IReadOnlyList<string> roles,
        Func<PayrollLine, double> figure,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new(kpi, payroll.Sum(figure)));
        foreach (var role in roles)
            kpis.Add(new(kpi, role, payroll.Where(line => line.Role == role).Sum(figure)));
    }

    private static void Vacancies(IReadOnlyList<VacancyLine> vacancies, List<KpiRow> kpis)
    {
        foreach (var role in vacancies)
        {
            kpis.Add(new(Kpi.Vacancies, role.Role, role.Mean));
            if (role.Filled > 0)
                kpis.Add(new(Kpi.VacancyTime, role.Role, role.MeanHours / 24));
        }
    }

    /// <summary>A share at the end, and at the dates of its targets whether these were reached.</summary>
    private static void Shares(
        ShareKpis shares,
        ShareMeasure measure,
        SiteSpec site,
        IReadOnlyList<TargetSpec> targets,
        WorkforceModel people,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new(shares.Share, people.Share(measure, site.DurationHours)));
        foreach (var target in targets)
        {
            if (target.Measure != measure || target.ByHour > site.DurationHours)
                continue;
            var date = site
                .Start.AddDays((int)Math.Round(target.ByHour / 24))
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var share = people.Share(measure, target.ByHour);
            kpis.Add(new(shares.Share, date, share));
            kpis.Add(new(shares.Target, date, target.Share));
            kpis.Add(new(shares.Met, date, share >= target.Share ? 1 : 0));
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
