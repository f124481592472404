using MineSim.Kernel;
using MineSim.Spec.People;
using MineSim.Spec.Training;
using MineSim.Workforce.People;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Fills the places of an intake: with people who are hired for it, or with those of the staff who have what it
/// requires.
/// </summary>
internal sealed class Admission(Register register, Streams streams)
{
    private readonly Dictionary<(string Programme, string? Origin), PersonGroupSpec> _groups = [];
    private readonly Dictionary<string, RandomStream> _origins = new(StringComparer.Ordinal);

    public void Admit(Programme programme, int count, Instant now)
    {
        if (programme.Spec.Requires.Count > 0)
        {
            TakeFromStaff(programme, count, now);
            return;
        }

        for (var i = 0; i < count; i++)
            Enrol(programme, register.Hire(GroupOfNext(programme), now), now, isHired: true);
    }

    /// <summary>Somebody begins; what they draw later depends on nobody else.</summary>
    public void Enrol(Programme programme, Person person, Instant now, bool isHired) =>
        programme.Enrol(person, now, isHired, streams.Of(person.Name, "assessment " + programme.Name));

    /// <summary>The longest employed first, as many as there are.</summary>
    private void TakeFromStaff(Programme programme, int count, Instant now)
    {
        foreach (var person in register.Staff)
        {
            if (count == 0)
                return;
            if (!person.IsEmployed(now) || person.Training is not null || !programme.Suits(person, now))
                continue;
            if (programme.Spec.Trainees is { } trainees && trainees.Role != person.Group.Role)
                continue;
            Enrol(programme, person, now, isHired: false);
            count--;
        }
    }

    private PersonGroupSpec GroupOfNext(Programme programme)
    {
        var trainees = programme.Spec.Trainees ?? new TraineesSpec(programme.Name);
        var origin = DrawOrigin(programme.Name, trainees);
        if (!_groups.TryGetValue((programme.Name, origin), out var group))
        {
            group = new PersonGroupSpec(trainees.Role, 1, [], origin)
            {
                Roster = trainees.Roster,
                Employer = trainees.Employer,
                Women = trainees.Women,
                WageUsdPerYear = trainees.WageUsdPerYear,
            };
            _groups.Add((programme.Name, origin), group);
        }

        return group;
    }

    private string? DrawOrigin(string programme, TraineesSpec trainees)
    {
        if (trainees.Origins.Count == 0)
            return null;
        if (!_origins.TryGetValue(programme, out var stream))
            _origins[programme] = stream = streams.Of(programme, "origin");
        var luck = stream.NextDouble();
        foreach (var (origin, share) in trainees.Origins)
        {
            luck -= share;
            if (luck < 0)
                return origin;
        }

        return trainees.Origins.Sum(origin => origin.Share) >= 1 - 1e-9 ? trainees.Origins[^1].Origin : null;
    }
}
