using MineSim.Records.People;
using MineSim.Records.Words;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What people cost in a month: their pay, and their training.</summary>
internal sealed class PeopleCosts
{
    private const double HoursAYear = 8760;

    private readonly Dictionary<(string Role, string Origin, double UsdPerYear), double> _paidHours = [];
    private readonly Dictionary<(string Programme, string For, string Unit), TrainingCharge> _charged = [];

    /// <param name="payroll">What people have been employed for since the start of the run.</param>
    /// <param name="training">What programmes have cost since their first intake.</param>
    /// <param name="month">The month.</param>
    public void Book(IReadOnlyList<PayrollLine> payroll, IReadOnlyList<ProgrammeTotals> training, MonthRows month)
    {
        foreach (
            var paid in payroll
                .Where(line => line.UsdPerYear > 0)
                .GroupBy(line => (line.Role, line.Origin, line.UsdPerYear))
        )
        {
            var hours = paid.Sum(line => line.EmployedH);
            month.Spend(
                ValueWords.Wages,
                paid.Key.Role,
                paid.Key.Origin,
                hours - _paidHours.GetValueOrDefault(paid.Key),
                Units.Hours,
                paid.Key.UsdPerYear / HoursAYear
            );
            _paidHours[paid.Key] = hours;
        }

        foreach (var programme in training)
        {
            foreach (var charge in programme.Charges)
            {
                var key = (programme.Name, charge.For, charge.Unit);
                var before = _charged.GetValueOrDefault(key);
                month.Pay(
                    ValueWords.Training,
                    $"{programme.Name} {charge.For}",
                    charge.Quantity - before.Quantity,
                    charge.Unit,
                    charge.Usd - before.Usd
                );
                _charged[key] = charge;
            }
        }
    }
}
