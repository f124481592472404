using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Workforce.People;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Hiring;

/// <summary>Keeps the positions of all roles filled that are to be.</summary>
internal sealed class Recruitment
{
    private readonly Establishment[] _establishments;
    private readonly string[] _roles;

    public Recruitment(
        WorkforceSpec spec,
        Register register,
        TrainingCentre? training,
        Successions successions,
        Streams streams
    )
    {
        _roles = [.. spec.Hiring.Select(establishment => establishment.Recruit.Role)];
        if (_roles.Distinct().Count() < _roles.Length)
            throw new ArgumentException("The positions of a role are kept filled twice.", nameof(spec));
        _establishments =
        [
            .. spec.Hiring.Select(establishment => new Establishment(
                establishment,
                register,
                training,
                successions,
                streams
            )),
        ];
    }

    /// <summary>A shift begins, and those who left are gone.</summary>
    public void Fill(Instant now)
    {
        foreach (var establishment in _establishments)
            establishment.Fill(now);
    }

    /// <summary>What has become of vacancies between two hours of the run, role by role.</summary>
    public IReadOnlyList<VacancyLine> Vacancies(Instant from, Instant to) =>
        [.. _establishments.Select((establishment, i) => Vacancies(_roles[i], establishment.Vacancies, from, to))];

    private static VacancyLine Vacancies(string role, IReadOnlyList<Vacancy> vacancies, Instant from, Instant to)
    {
        var closed = vacancies.Where(vacancy => vacancy.Closed > from.Hours && vacancy.Closed <= to.Hours).ToList();
        return new(
            role,
            vacancies.Count(vacancy => vacancy.Opened >= from.Hours && vacancy.Opened <= to.Hours),
            closed.Count,
            to > from ? vacancies.Sum(vacancy => vacancy.OpenHours(from, to)) / (to.Hours - from.Hours) : 0,
            closed.Count > 0 ? closed.Average(vacancy => vacancy.Closed - vacancy.Opened) : 0
        );
    }
}
