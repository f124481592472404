using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Turnover;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Turnover;

/// <summary>
/// When people leave. Each draws once, as they are hired, how much risk they bear before they go (an exponential of
/// mean
/// 1), and goes when the risk that they have run since is as much: another rate moves the date and nothing else, and
/// nobody's date depends on anybody else.
/// </summary>
internal sealed class Leaving
{
    /// <summary>
    /// More hours than anybody is employed for, and few enough for the clock: who would leave later stays.
    /// </summary>
    private const double Ages = 1e9;

    private readonly TurnoverSpec? _turnover;
    private readonly IReadOnlyList<SuccessionSpec> _successions;
    private readonly Streams _streams;

    public Leaving(WorkforceSpec spec, Streams streams)
    {
        _turnover = spec.Turnover;
        _successions = spec.Succession;
        _streams = streams;
        foreach (var rate in _turnover?.Attrition ?? [])
        {
            if (!(rate.YearlyShare >= 0 && rate.YearlyShare < 1 && rate.WithinHours > 0))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(spec),
                    rate,
                    "A rate of attrition is a share from 0 to below 1, for more than no time."
                );
            }
        }

        if (
            _turnover?.AfterCertification is { } resignation
            && !(resignation.Chance is >= 0 and <= 1 && resignation.WithinHours > 0)
        )
        {
            throw new ArgumentOutOfRangeException(
                nameof(spec),
                resignation,
                "Resignation has a chance from 0 to 1, within more than no time."
            );
        }
    }

    /// <summary>Somebody is hired: when they will leave, as far as it is known now.</summary>
    public void Plan(Person person)
    {
        if (person.Group.UntilHour is { } until)
            person.Leave(Instant.AtHour(until), LeavingReason.ContractEnded);
        foreach (var succession in _successions)
        {
            if (succession.LeaveByHour is { } leave && succession.IsMentor(person.Group))
                person.Leave(Instant.AtHour(leave), LeavingReason.ContractEnded);
        }

        if (_turnover is { Attrition.Count: > 0 })
        {
            person.Leave(
                WhenRiskIs(_streams.Of(person.Name, "attrition").NextExponential(), person),
                LeavingReason.Resigned
            );
        }
    }

    /// <summary>Somebody has got a certificate, in a skill or of a programme, and may be off with it.</summary>
    public void Certified(Person person, string certificate, Instant now)
    {
        if (_turnover?.AfterCertification is not { } resignation)
            return;
        var stream = _streams.Of(person.Name, "resignation after " + certificate);
        if (stream.NextDouble() < resignation.Chance)
        {
            person.Leave(
                Instant.AtHour(now.Hours + resignation.WithinHours * stream.NextOpenDouble()),
                LeavingReason.ResignedCertified
            );
        }
    }

    private Instant WhenRiskIs(double risk, Person person)
    {
        var employed = person.Group.EmployedHours;
        var from = person.Hired;
        while (RateOf(person, employed) is { } rate)
        {
            var hours = rate.WithinHours - employed;
            if (rate.Hazard * hours >= risk)
                return risk / rate.Hazard < Ages ? Instant.AtHour(from + risk / rate.Hazard) : Instant.Never;
            if (double.IsPositiveInfinity(hours))
                break;
            risk -= rate.Hazard * hours;
            from += hours;
            employed = rate.WithinHours;
        }

        return Instant.Never;
    }

    private AttritionSpec? RateOf(Person person, double employed)
    {
        foreach (var rate in _turnover!.Attrition)
        {
            if (
                employed < rate.WithinHours
                && (rate.Role ?? person.Group.Role) == person.Group.Role
                && (rate.Origin ?? person.Group.Origin) == person.Group.Origin
            )
            {
                return rate;
            }
        }

        return null;
    }
}
