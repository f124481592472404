using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Kinds;

/// <summary>Kinds that several blocks share.</summary>
internal static class Common
{
    /// <summary>An unchanging time.</summary>
    public static QuantityKind Time { get; } = new(Dimension.Time, Lowest.Zero);

    /// <summary>An unchanging time that must not vanish.</summary>
    public static QuantityKind TimeAboveZero { get; } = new(Dimension.Time, Lowest.OneSecond);

    /// <summary>A time that may be left to chance.</summary>
    public static ChanceKind ChanceTime { get; } = new(Dimension.Time, Lowest.Zero);

    /// <summary>A time that may be left to chance and must not vanish.</summary>
    public static ChanceKind ChanceTimeAboveZero { get; } = new(Dimension.Time, Lowest.OneSecond);

    /// <summary>A date, or a time after the start.</summary>
    public static MomentKind Moment { get; } = new();

    /// <summary>Yes or no.</summary>
    public static ChoiceKind<bool> YesNo { get; } =
        new("yes or no", ("yes", true), ("no", false), ("true", true), ("false", false));

    /// <summary>How many, 1 or more.</summary>
    public static WholeKind Count(int most) => new(1, most);

    /// <summary>
    /// The name of a skill. One row of the staffing table is of positions that want no skill, and not of a skill.
    /// </summary>
    public static WordKind Skill { get; } = new("name of a skill", reserved: SkillSpec.Any);

    /// <summary>The two nodes of a road.</summary>
    public static ListOf<Word> Ends { get; } =
        new(NameOf("node")) { Into = [nameof(RoadEndsSpec.From), nameof(RoadEndsSpec.To)] };

    /// <summary>The name of something.</summary>
    public static WordKind NameOf(string what) => new($"name of a {what}");
}
