using System.Numerics;
using MineSim.Records.People;
using MineSim.Spec.Hiring;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Books;

/// <summary>Reckons up who came and left.</summary>
internal sealed class PeopleBooks(Register register, SkillBook skills, IReadOnlyList<string> localOrigins)
{
    /// <summary>Those of a share among the people employed at an hour; 0 when nobody is.</summary>
    public double Share(ShareMeasure measure, Instant at)
    {
        Func<Person, bool> counts = measure switch
        {
            ShareMeasure.Women => person => person.IsWoman,
            _ => person => person.Group.Origin is { } origin && localOrigins.Contains(origin),
        };
        var (all, some) = (0, 0);
        foreach (var person in register.People)
        {
            if (!person.WasEmployed(at))
                continue;
            all++;
            some += counts(person) ? 1 : 0;
        }

        return all == 0 ? 0 : some / (double)all;
    }

    public IReadOnlyList<PayrollLine> Payroll(Instant from, Instant to)
    {
        var lines = new OrderedDictionary<(string, string, string, double), PayrollLine>();
        foreach (var person in register.People)
        {
            if (person.NeverCame)
                continue;
            var group = person.Group;
            var key = (group.Role, group.Origin ?? "", group.Employer ?? "", group.WageUsdPerYear);
            var line =
                lines.GetValueOrDefault(key)
                ?? new PayrollLine(key.Role, key.Item2, key.Item3, key.WageUsdPerYear, 0, 0, 0, 0);
            lines[key] = line with
            {
                AtStart = line.AtStart + (person.WasEmployed(from) ? 1 : 0),
                Joined = line.Joined + (person.Hired > from.Hours && person.Hired <= to.Hours ? 1 : 0),
                Left = line.Left + (person.Ended > from.Hours && person.Ended <= to.Hours ? 1 : 0),
                EmployedH = line.EmployedH + person.EmployedHours(from, to),
            };
        }

        return [.. lines.Values];
    }

    public PersonRow RowOf(Person person) =>
        new(
            person.Name,
            person.Group.Role,
            person.Group.Origin ?? "",
            person.Group.Employer ?? "",
            person.IsWoman,
            person.Panel + 1,
            person.Hired / 24,
            person.Ended / 24,
            person.HasLeft ? person.Reason : LeavingReason.Employed,
            Licences(person),
            person.Worked
        );

    private string Licences(Person person)
    {
        if (person.Licences == 0)
            return "";
        if (BitOperations.PopCount(person.Licences) == 1)
            return skills.NameOf(BitOperations.TrailingZeroCount(person.Licences));
        var names = new List<string>();
        for (var left = person.Licences; left != 0; left &= left - 1)
            names.Add(skills.NameOf(BitOperations.TrailingZeroCount(left)));
        return string.Join(' ', names);
    }
}
