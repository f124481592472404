using System.Globalization;
using MineSim.Spec.Hiring;

namespace MineSim.Spec.Rules;

/// <summary>Recruits come from somewhere, in numbers that follow each other, and can begin what they are trained in.</summary>
internal static class HiringRules
{
    private const double Tolerance = 1e-6;

    public static void OriginsAddUp(PeopleInspection site)
    {
        var hiring = site.Workforce.Hiring;
        for (var i = 0; i < hiring.Count; i++)
        {
            var (path, sum) = ($"Workforce.Hiring[{i}].Origins", hiring[i].Origins.Sum(origin => origin.Share));
            if (hiring[i].Origins.Count == 0 || Math.Abs(sum - 1) <= Tolerance || !site.Findings.AreSound(path))
                continue;
            site.Add(
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the shares of 'origins' add up to {100 * sum:0.##} % and not to 100 %"
                )
            );
        }
    }

    public static void ProgrammesTakeRecruits(PeopleInspection site)
    {
        var workforce = site.Workforce;
        for (var i = 0; i < workforce.Hiring.Count; i++)
        {
            var name = workforce.Hiring[i].Programme;
            var at = workforce.Training.TakeWhile(programme => programme.Name != name).Count();
            if (at == workforce.Training.Count || workforce.Training[at].Requires.Count == 0)
                continue;
            if (site.Findings.IsRead($"Workforce.Hiring[{i}].Programme"))
            {
                site.Add(
                    $"Workforce.Hiring[{i}].Programme",
                    $"programme '{name}' requires the skill '{workforce.Training[at].Requires[0]}', and recruits come "
                        + "to it without a licence"
                );
            }
        }
    }

    public static void NumbersFollowEachOther(PeopleInspection site)
    {
        var hiring = site.Workforce.Hiring;
        for (var i = 0; i < hiring.Count; i++)
            RequireOrder(site, $"Workforce.Hiring[{i}].Wanted", hiring[i].Wanted ?? []);
        var positions = (site.Spec as PeopleAloneSpec)?.Plan.Positions ?? [];
        for (var i = 0; i < positions.Count; i++)
            RequireOrder(site, $"Plan.Positions[{i}].Wanted", positions[i].Wanted);
    }

    private static void RequireOrder(PeopleInspection site, string path, IReadOnlyList<WantedSpec> steps)
    {
        for (var i = 1; i < steps.Count; i++)
        {
            if (
                steps[i].FromHour <= steps[i - 1].FromHour
                && site.Findings.AreSound($"{path}[{i - 1}].FromHour", $"{path}[{i}].FromHour")
            )
            {
                site.Add(
                    $"{path}[{i}]",
                    "dates of 'wanted' must follow each other, and at most one may lie before the start"
                );
            }
        }
    }
}
