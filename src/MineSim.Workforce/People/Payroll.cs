namespace MineSim.Workforce;

/// <summary>Who has been paid for how long.</summary>
internal sealed class Payroll(Register register)
{
    private readonly Dictionary<(string, string?, double), int> _places = [];

    /// <summary>Hours of employment up to an hour of the run, by role, origin and wage, in the order in which they first came.</summary>
    public IReadOnlyList<PayrollRow> Rows(double hour)
    {
        var hours = new List<double>(new double[_places.Count]);
        foreach (var person in register.People)
        {
            var group = person.Group;
            var key = (group.Role, group.Origin, group.WageUsdPerYear);
            if (!_places.TryGetValue(key, out var place))
            {
                _places[key] = place = hours.Count;
                hours.Add(0);
            }

            hours[place] += Math.Max(0, Math.Min(hour, person.Left) - Math.Max(0, person.Hired));
        }

        return [.. _places.OrderBy(row => row.Value).Select(row => new PayrollRow(row.Key.Item1, row.Key.Item2, row.Key.Item3, hours[row.Value]))];
    }
}
