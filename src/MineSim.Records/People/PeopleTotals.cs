namespace MineSim.Records.People;

/// <summary>
/// Who came, stayed and left between two hours of a run. Employed at the start + joined = left + employed at the end,
/// in every line.
/// </summary>
/// <param name="Payroll">By role, origin, employer and wage, in the order in which they first appear.</param>
/// <param name="Vacancies">By role of those whose positions are kept filled.</param>
public sealed record PeopleTotals(IReadOnlyList<PayrollLine> Payroll, IReadOnlyList<VacancyLine> Vacancies);

/// <summary>People alike in role, origin, employer and wage, between two hours of a run.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Origin">Where they come from; empty when not stated.</param>
/// <param name="Employer">Who pays them; empty when not stated.</param>
/// <param name="UsdPerYear">The wage of each in US$ for a year of 8,760 hours; 0 when not stated.</param>
/// <param name="AtStart">Employed at the first hour.</param>
/// <param name="Joined">Joined since.</param>
/// <param name="Left">Left since.</param>
/// <param name="EmployedH">Calendar hours for which they were employed, on site or not, summed over the people: what
/// they are paid for.</param>
public sealed record PayrollLine(
    string Role,
    string Origin,
    string Employer,
    double UsdPerYear,
    int AtStart,
    int Joined,
    int Left,
    double EmployedH
)
{
    /// <summary>Employed at the last hour.</summary>
    public int AtEnd => AtStart + Joined - Left;
}

/// <summary>Vacancies of a role, between two hours of a run.</summary>
/// <param name="Role">The role.</param>
/// <param name="Opened">Vacancies that came open.</param>
/// <param name="Filled">Vacancies that were filled or withdrawn.</param>
/// <param name="Mean">How many were open in the mean over time.</param>
/// <param name="MeanHours">Hours for which those that were filled or withdrawn had been open in the mean; 0 when none
/// was.</param>
public sealed record VacancyLine(string Role, int Opened, int Filled, double Mean, double MeanHours);
