using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>People alike in role, skills and dates. They are spread over the panels in turn and named <c>role-001</c>, <c>role-002</c> ….</summary>
/// <param name="Role">What they are, for example <c>truck-operator</c>.</param>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Skills">Names of the skills they hold a licence in, once licensed.</param>
/// <param name="Origin">Where they come from, for example <c>balochistan</c> or <c>expatriate</c>; <see langword="null"/> when not stated.</param>
/// <param name="HiredHour">Hours after the start of the run at which they join the roster; 0 for the start.</param>
/// <param name="LicensedHour">Hours after the start of the run from which their licences hold; until then they are present without a licence.</param>
public sealed record PersonGroupSpec(
    string Role, int Count, IReadOnlyList<string> Skills, string? Origin = null, double HiredHour = 0, double LicensedHour = 0)
{
    /// <summary>Who pays them, for example <c>owner</c> or <c>contractor</c>; <see langword="null"/> when not stated.</summary>
    public string? Employer { get; init; }

    /// <summary>The name of the roster that they work; <see langword="null"/> for <see cref="WorkforceSpec.Roster"/>.</summary>
    public string? Roster { get; init; }

    /// <summary>Hours of practice that each of them brings, in each of their skills; <see langword="null"/> for experienced people, whom practice makes no better.</summary>
    public Distribution? Experience { get; init; }

    /// <summary>The share of women among them, from 0 to 1, drawn person by person.</summary>
    public double Women { get; init; }
}
