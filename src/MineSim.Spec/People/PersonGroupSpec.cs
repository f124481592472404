using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.People;

/// <summary>
/// People alike in role, skills and dates. They are spread over the panels in turn and named <c>role-001</c>,
/// <c>role-002</c> ….
/// </summary>
/// <param name="Role">What they are, for example <c>truck-operator</c>.</param>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Skills">Names of the skills they hold a licence in, once licensed.</param>
/// <param name="Origin">Where they come from, for example <c>balochistan</c> or <c>expatriate</c>;
/// <see langword="null"/> when not stated.</param>
/// <param name="HiredHour">Hours after the start of the run at which they join the roster; 0 for the start.</param>
/// <param name="LicensedHour">Hours after the start of the run from which their licences hold; until then they are
/// present without a licence. Not after <paramref name="HiredHour"/> for licences that they bring along, granted nobody
/// knows when.</param>
public sealed record PersonGroupSpec(
    string Role,
    [Whole(1, 100000)] int Count,
    IReadOnlyList<string> Skills,
    string? Origin = null,
    [Limits(Measure.Time, Lowest.Any)] double HiredHour = 0,
    [Limits(Measure.Time, Lowest.Any)] double LicensedHour = 0
)
{
    /// <summary>
    /// Who pays them, for example <c>owner</c> or <c>contractor</c>; <see langword="null"/> when not stated.
    /// </summary>
    public string? Employer { get; init; }

    /// <summary>
    /// The name of the roster that they work; <see langword="null"/> for <see cref="WorkforceSpec.Roster"/>.
    /// </summary>
    public string? Roster { get; init; }

    /// <summary>
    /// The name of the home that they go to between swings; <see langword="null"/> for the one that is called like
    /// their <see cref="Origin"/>, if there is one.
    /// </summary>
    public string? Home { get; init; }

    /// <summary>
    /// Hours of practice that each of them brings, in each of their skills; <see langword="null"/> for experienced
    /// people, whom practice makes no better.
    /// </summary>
    [Limits(Measure.Time)]
    public Distribution? Experience { get; init; }

    /// <summary>The share of women among them, from 0 to 1, drawn person by person.</summary>
    [Limits(Measure.Share)]
    public double Women { get; init; }

    /// <summary>What each of them earns in US$ a year while employed; 0 or more.</summary>
    [Limits(Measure.YearlyCost)]
    public double WageUsdPerYear { get; init; }

    /// <summary>
    /// Hours after the start of the run at which they retire or their contract ends, after <see cref="HiredHour"/>;
    /// <see langword="null"/> when they stay.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? UntilHour { get; init; }

    /// <summary>
    /// Hours for which each has been employed when the run, or their part in it, begins, 0 or more: rates of attrition
    /// look at it.
    /// </summary>
    [Limits(Measure.Time)]
    public double EmployedHours { get; init; }

    /// <summary>
    /// The name of the one person that this is, unlike all others; <see langword="null"/> for names by role and number.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The panel of all of them, from 1; <see langword="null"/> when they are spread over the panels.
    /// </summary>
    [Whole(1, 100)]
    public int? Panel { get; init; }
}
