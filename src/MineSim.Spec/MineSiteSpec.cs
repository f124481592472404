using MineSim.Spec.Calendars;

namespace MineSim.Spec;

/// <summary>A site that has a mine: a <see cref="MineAloneSpec"/> or a <see cref="CrewedMineSpec"/>.</summary>
public abstract record MineSiteSpec : SiteSpec
{
    private protected MineSiteSpec() { }

    /// <summary>The mine.</summary>
    public required MineSpec Mine { get; init; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<ShiftSpec> Shifts => Mine.Calendar.Shifts;

    internal sealed override string PathOfShifts => "Mine.Calendar.Shifts";

    /// <summary>The same mine with people who must be there for its machines to work.</summary>
    /// <param name="workforce">The people.</param>
    public CrewedMineSpec CrewedBy(WorkforceSpec workforce) => new(this, workforce);

    /// <summary>The same mine where every machine always has an operator.</summary>
    public MineAloneSpec WithoutPeople() => new(this);
}
