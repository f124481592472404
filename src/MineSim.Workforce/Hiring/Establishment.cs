using MineSim.Kernel;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Hiring;

/// <summary>
/// Keeps the positions of one role filled: opens a vacancy for each that nobody has, and hires whoever is found.
/// </summary>
internal sealed class Establishment
{
    private readonly EstablishmentSpec _spec;
    private readonly Register _register;
    private readonly Streams _streams;
    private readonly TrainingCentre? _training;
    private readonly Successions _successions;
    private readonly Headcount _headcount;
    private readonly RandomStream _leadTimes;
    private readonly PersonGroupSpec[] _byOrigin;
    private readonly List<Vacancy> _open = [];
    private double _nextApplicant = double.NegativeInfinity;

    public Establishment(
        EstablishmentSpec spec,
        Register register,
        TrainingCentre? training,
        Successions successions,
        Streams streams
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spec.ApplicantEveryHours);
        ArgumentOutOfRangeException.ThrowIfNegative(spec.LeadTime.Minimum);
        if (
            spec.Origins.Count > 0
            && !(
                Math.Abs(spec.Origins.Sum(origin => origin.Share) - 1) < 1e-6
                && spec.Origins.All(origin => origin.Share >= 0)
            )
        )
        {
            throw new ArgumentException(
                $"The shares of the origins of {spec.Recruit.Role} do not add up to 1.",
                nameof(spec)
            );
        }

        if (spec.Programme is { } programme && training?.Admits(programme) is not true)
        {
            throw new ArgumentException(
                $"Nobody gives {spec.Recruit.Role} the programme {programme}, or it requires a licence, which "
                    + "recruits lack.",
                nameof(spec)
            );
        }

        _spec = spec;
        _register = register;
        _streams = streams;
        _training = training;
        _successions = successions;
        _headcount = register.HeadcountOf(spec.Recruit.Role);
        _leadTimes = streams.Of(spec.Recruit.Role, "lead-time");
        _byOrigin = [.. spec.Origins.Select(origin => spec.Recruit with { Origin = origin.Origin })];
    }

    /// <summary>Every vacancy there ever was.</summary>
    public List<Vacancy> Vacancies { get; } = [];

    /// <summary>A shift begins, and those who left are gone: recruits join, and what is open is advertised.</summary>
    public void Fill(Instant now)
    {
        var isSought = IsSomebodySought(now);
        if (isSought)
            Hire(now);
        var missing = (isSought ? Wanted(now) : 0) - _headcount.Employed - _open.Count;
        for (; missing > 0; missing--)
            Advertise(now);
        for (; missing < 0 && _open.Count > 0; missing++)
            Withdraw(now);
    }

    private void Hire(Instant now)
    {
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open[i].Joins > now.Hours)
                continue;
            _open[i].Close(now);
            _open.RemoveAt(i--);
            Recruit(now);
        }
    }

    private int Wanted(Instant now) =>
        _spec.Wanted is { } steps ? WantedSpec.At(steps, now.Hours) : _headcount.Positions;

    /// <summary>Not where whoever could be found would be a mentor whom nobody needs any more.</summary>
    private bool IsSomebodySought(Instant now)
    {
        if (_byOrigin.Length == 0)
            return !_successions.AreOver(_spec.Recruit, now);
        foreach (var group in _byOrigin)
        {
            if (!_successions.AreOver(group, now))
                return true;
        }

        return false;
    }

    private void Advertise(Instant now)
    {
        var found = Math.Max(now.Hours, _nextApplicant);
        _nextApplicant = found + _spec.ApplicantEveryHours;
        var vacancy = new Vacancy(now.Hours, found + _spec.LeadTime.Sample(_leadTimes));
        _open.Add(vacancy);
        Vacancies.Add(vacancy);
    }

    /// <summary>Fewer are wanted: the latest vacancy is filled by nobody.</summary>
    private void Withdraw(Instant now)
    {
        _open[^1].Close(now);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Recruit(Instant now)
    {
        var person = _register.Recruit(OriginOf(_register.NextName(_spec.Recruit.Role), now), now);
        if (_spec.Programme is { } programme)
            _training!.Enrol(programme, person, now);
        else
            _register.License(person);
    }

    /// <summary>Drawn among the origins from which people are still sought.</summary>
    private PersonGroupSpec OriginOf(string person, Instant now)
    {
        if (_byOrigin.Length == 0)
            return _spec.Recruit;
        var over = 0.0;
        for (var i = 0; i < _byOrigin.Length; i++)
            over += _successions.AreOver(_byOrigin[i], now) ? _spec.Origins[i].Share : 0;
        var left = _streams.Of(person, "origin").NextDouble() * (1 - over);
        var found = _spec.Recruit;
        for (var i = 0; i < _byOrigin.Length && left >= 0; i++)
        {
            if (_successions.AreOver(_byOrigin[i], now))
                continue;
            found = _byOrigin[i];
            left -= _spec.Origins[i].Share;
        }

        return found;
    }
}
