using MineSim.Spec.Calendars;
using MineSim.Spec.Positions;

namespace MineSim.Spec;

/// <summary>People who are planned without a mine: they fill positions, and no rock moves.</summary>
public sealed record PeopleAloneSpec : SiteSpec
{
    /// <summary>The people.</summary>
    public required WorkforceSpec Workforce { get; init; }

    /// <summary>What they are to fill.</summary>
    public required WorkforcePlanSpec Plan { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ShiftSpec> Shifts => Plan.Shifts;

    /// <inheritdoc/>
    public override WorkforceSpec? WorkforceOrNull => Workforce;

    internal override string PathOfShifts => "Plan.Shifts";
}
