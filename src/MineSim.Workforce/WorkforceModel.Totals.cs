using MineSim.Records.People;
using MineSim.Spec.Hiring;
using MineSim.Workforce.Time;

namespace MineSim.Workforce;

/// <content>What has become of people, by which figures are reckoned.</content>
public sealed partial class WorkforceModel
{
    /// <summary>
    /// What people have been employed for, and have earned, between two hours of the run; it can be asked at any time.
    /// </summary>
    /// <param name="fromHour">Hours since the start of the run.</param>
    /// <param name="toHour">Hours since the start of the run, after <paramref name="fromHour"/> and not after what has
    /// been run.</param>
    public IReadOnlyList<PayrollLine> Payroll(double fromHour, double toHour) =>
        _books.Payroll(Instant.AtHour(fromHour), Instant.AtHour(toHour));

    /// <summary>
    /// What training, licences and journeys have come to; <see langword="null"/> for a workforce without programmes,
    /// licences that lapse and homes.
    /// </summary>
    public WorkforceTotals? Totals() =>
        _training is null && !_licences.IsKept && _travel is null
            ? null
            : new(_training?.Totals() ?? [], _licences.Totals())
            {
                Travel = _travel?.Totals() ?? [],
                Facilities = _facilities.Totals(),
            };

    /// <summary>Who came, stayed and left between two hours of the run, once its books are closed.</summary>
    /// <param name="fromHour">Hours since the start of the run.</param>
    /// <param name="toHour">Hours since the start of the run, after <paramref name="fromHour"/> and not after its
    /// end.</param>
    public PeopleTotals Movements(double fromHour, double toHour) =>
        new(Payroll(fromHour, toHour), _recruitment.Vacancies(Instant.AtHour(fromHour), Instant.AtHour(toHour)));

    /// <summary>
    /// A share among the people employed at an hour, once the run's books are closed; 0 when nobody is employed.
    /// </summary>
    /// <param name="measure">Whose share.</param>
    /// <param name="hour">Hours since the start of the run, not after its end.</param>
    public double Share(ShareMeasure measure, double hour) => _books.Share(measure, Instant.AtHour(hour));
}
