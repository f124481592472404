using System.Globalization;
using MineSim.Spec.Hiring;

namespace MineSim.Spec.Rules;

/// <summary>Targets and the end of mentors' contracts lie ahead.</summary>
internal static class TargetRules
{
    public static void TargetsLieAhead(PeopleInspection site)
    {
        var targets = site.Workforce.Targets;
        var seen = new HashSet<(ShareMeasure Measure, double ByHour)>();
        for (var i = 0; i < targets.Count; i++)
        {
            var (path, target) = ($"Workforce.Targets[{i}]", targets[i]);
            if (!site.Findings.AreSound(path))
                continue;
            if (target.ByHour <= 0)
            {
                Tell(
                    path,
                    $"a target must lie after the start of the run, {site.Spec.Start:yyyy-MM-dd}; take a later date"
                );
            }

            if (!seen.Add((target.Measure, target.ByHour)))
                Tell(path, $"there are two targets for {DayOf(site.Spec.Start, target.ByHour):yyyy-MM-dd}");
        }

        void Tell(string path, FormattableString message) =>
            site.Add(path, message.ToString(CultureInfo.InvariantCulture));
    }

    public static void SomebodyIsLocal(PeopleInspection site)
    {
        if (
            site.Workforce is not { LocalOrigins.Count: 0 } workforce
            || !site.Findings.IsRead("Workforce.LocalOrigins")
        )
        {
            return;
        }

        var first = workforce.Targets.TakeWhile(target => target.Measure != ShareMeasure.Local).Count();
        if (first < workforce.Targets.Count)
        {
            site.Add(
                $"Workforce.Targets[{first}]",
                "'local-share' needs 'local' beside 'targets': the origins that count as local"
            );
        }
    }

    public static void MentorsAreCalledAwayDuringTheRun(PeopleInspection site)
    {
        var succession = site.Workforce.Succession;
        for (var i = 0; i < succession.Count; i++)
        {
            var path = $"Workforce.Succession[{i}].LeaveByHour";
            if (succession[i].LeaveByHour <= 0 && site.Findings.AreSound(path))
                site.Add(path, "mentors must leave after the run has begun");
        }
    }

    private static DateOnly DayOf(DateOnly start, double hour) =>
        DateOnly.FromDayNumber(
            (int)Math.Clamp(start.DayNumber + Math.Floor(hour / 24), 0, DateOnly.MaxValue.DayNumber)
        );
}
