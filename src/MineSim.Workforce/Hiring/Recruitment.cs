using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Workforce.People;
using MineSim.Workforce.Records;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Hiring;

/// <summary>Keeps the positions of all roles filled that are to be.</summary>
internal sealed class Recruitment
{
    private readonly Establishment[] _establishments;
    private readonly string[] _roles;

    public Recruitment(WorkforceSpec spec, Register register, TrainingCentre? training, Successions successions)
    {
        _roles = [.. spec.Hiring.Select(establishment => establishment.Recruit.Role)];
        if (_roles.Distinct().Count() < _roles.Length)
            throw new ArgumentException("The positions of a role are kept filled twice.", nameof(spec));
        _establishments =
        [
            .. spec.Hiring.Select(establishment => new Establishment(establishment, register, training, successions)),
        ];
    }

    /// <summary>A shift begins, and those who left are gone.</summary>
    public void Fill(double hour)
    {
        foreach (var establishment in _establishments)
            establishment.Fill(hour);
    }

    public IReadOnlyList<VacancyLine> Vacancies(double from, double to) =>
        [
            .. _establishments.Select(
                (establishment, i) => PeopleBooks.Vacancies(_roles[i], establishment.Vacancies, from, to)
            ),
        ];
}
