using System.Globalization;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Spec.Travel;

namespace MineSim.Spec.Rules;

/// <summary>People live at homes that exist, and that they can come from.</summary>
internal static class TravelRules
{
    public static void NamesExist(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var homes = Inspection.Names(workforce.Homes, home => home.Name);
        for (var i = 0; i < workforce.People.Count; i++)
            RequireHome($"Workforce.People[{i}].Home", workforce.People[i].Home);
        for (var i = 0; i < workforce.Hiring.Count; i++)
            RequireHome($"Workforce.Hiring[{i}].Recruit.Home", workforce.Hiring[i].Recruit.Home);
        var transport = Inspection.Names(workforce.Transport, transport => transport.Name);
        for (var i = 0; i < workforce.Homes.Count; i++)
        {
            var by = workforce.Homes[i].By;
            site.RequireKnown($"Workforce.Homes[{i}].By", by, "Workforce.Transport", transport, "transport");
        }

        void RequireHome(string path, string? home) => site.RequireKnown(path, home, "Workforce.Homes", homes, "home");
    }

    public static void HomesAreLivedIn(PeopleInspection site)
    {
        if (site.Workforce is not { Homes.Count: > 0 } workforce || !AreDwellersKnown(site))
            return;
        var lived = Lives(workforce).Select(life => life.Home).ToHashSet();
        if (workforce.People.Any(group => group.Home is { } home && workforce.Homes.All(each => each.Name != home)))
            return;
        for (var i = 0; i < workforce.Homes.Count; i++)
        {
            var home = workforce.Homes[i].Name;
            if (!lived.Contains(home))
            {
                site.Add(
                    $"Workforce.Homes[{i}].Name",
                    $"nobody lives at '{home}'; let people name it as their 'home' or 'origin', or take it away"
                );
            }
        }
    }

    public static void TransportIsTaken(PeopleInspection site)
    {
        if (
            site.Workforce is not { Transport.Count: > 0 } workforce
            || !site.Findings.AreAllRead("Workforce.Homes.By", "Workforce.Transport.Name")
        )
        {
            return;
        }

        var taken = workforce.Homes.Select(home => home.By).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (!taken.IsSubsetOf(workforce.Transport.Select(transport => transport.Name)))
            return;
        for (var i = 0; i < workforce.Transport.Count; i++)
        {
            var name = workforce.Transport[i].Name;
            if (!taken.Contains(name))
            {
                site.Add(
                    $"Workforce.Transport[{i}].Name",
                    $"no home is reached by '{name}'; let one name it ('by'), or take it away"
                );
            }
        }
    }

    public static void RostersLeaveTimeToTravel(PeopleInspection site)
    {
        if (
            site.Workforce is not { Homes.Count: > 0 } workforce
            || site.ShiftHours is not { } hours
            || !site.Findings.AreSound("Workforce.Fatigue")
        )
        {
            return;
        }

        var rest = workforce.Fatigue?.RestHours ?? 0;
        foreach (var (home, named) in Lives(workforce).Distinct())
        {
            var i = workforce.Homes.TakeWhile(each => each.Name != home).Count();
            if (i == workforce.Homes.Count || !site.Findings.AreSound($"Workforce.Homes[{i}]"))
                continue;
            var (what, path, roster) = RosterOf(workforce, named);
            if (path is not null && site.Findings.AreSound(path) && Fault() is { } fault)
                site.Add($"Workforce.Homes[{i}].Name", Sentence(home!, what, workforce.Homes[i], fault));

            HomeFault? Fault() => workforce.Homes[i].FaultWith(roster, hours, rest);
        }
    }

    /// <summary>
    /// Where people live, and by which roster they work: those who are there, and those who are hired.
    /// </summary>
    private static IEnumerable<(string? Home, string? Roster)> Lives(WorkforceSpec workforce) =>
        [
            .. workforce.People.Select(group => (group.Home ?? group.Origin, group.Roster)),
            .. workforce.Hiring.SelectMany(hiring =>
                hiring
                    .Origins.Select(share => share.Origin)
                    .Append(hiring.Recruit.Home ?? hiring.Recruit.Origin)
                    .Select(home => (home, hiring.Recruit.Roster))
            ),
            .. workforce
                .Training.Select(programme => programme.Trainees)
                .OfType<TraineesSpec>()
                .SelectMany(trainees => trainees.Origins.Select(share => ((string?)share.Origin, trainees.Roster))),
        ];

    private static bool AreDwellersKnown(PeopleInspection site) =>
        site.Findings.AreAllRead(
            "Workforce.Homes.Name",
            "Workforce.People.Home",
            "Workforce.People.Origin",
            "Workforce.Hiring.Recruit.Home",
            "Workforce.Hiring.Recruit.Origin",
            "Workforce.Hiring.Origins",
            "Workforce.Training.Trainees.Origins"
        );

    /// <summary>A roster by its name, with what it is called; without a path where there is none of that name.</summary>
    private static (string What, string? Path, RosterSpec Roster) RosterOf(WorkforceSpec workforce, string? name)
    {
        var all = RosterRules.All(workforce);
        if (name is not null)
            return all.FirstOrDefault(each => each.Path != "Workforce.Roster" && each.Roster.Name == name);
        return RosterRules.IsSaid(workforce.Roster)
            ? all.First()
            : ("work without a roster", "Workforce.Roster", workforce.Roster);
    }

    private static string Sentence(string home, string roster, HomeSpec spec, HomeFault fault) =>
        fault.Kind switch
        {
            HomeFaultKind.NoDaysOff => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} never has {spec.LeastDaysOff} days off in a row on which people could go home to "
                    + $"'{home}'; give it days off, or let a 'shortest-break' be shorter"
            ),
            HomeFaultKind.BreakTooShort => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} leaves {Math.Max(0, fault.Found):0.##} h between two swings, and from '{home}' it takes "
                    + $"{fault.Needed:0.##} h to go home, come back and rest; let a 'shortest-break' be longer, or people "
                    + $"travel on 'travel-days' of the swing"
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} has swings of which people from '{home}' spend every shift on the way; shorten 'travel', "
                    + $"or let them travel on days off"
            ),
        };
}
