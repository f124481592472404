using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>How who has not passed an assessment trains on.</summary>
internal static class ExtensionBlock
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.AboveZero);

    private static readonly Key<double> ShareExtended = new(
        "share",
        Share,
        "The chance to be extended; with `pass` at most 100 %. The rest fails.",
        required: true
    );
    private static readonly Key<double> For = new(
        "for",
        Common.TimeAboveZero,
        "How long an extension is, before the examination is taken again.",
        required: true
    );
    private static readonly Key<long> Times = new(
        "times",
        Common.Count(100),
        "How often one trainee can be extended. After the last time pass and fail keep their proportion.",
        fallback: "1"
    );

    private static readonly Key<double> Fee = new(
        "fee",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What each extension costs. Counts only with `value`.",
        fallback: "0 USD"
    );

    private static readonly Block<(double Share, double Hours, int Times, double FeeUsd)> Kind = new(
        "extension",
        "More training for those who neither pass nor fail.",
        [ShareExtended, For, Times, Fee],
        f => (f.Get(ShareExtended), f.Get(For), (int)f.Get(Times), f.Get(Fee)),
        whole: true
    );

    /// <summary>The key of the extension.</summary>
    public static Key<(double Share, double Hours, int Times, double FeeUsd)> Key { get; } =
        new("extend", Kind, "Who trains on and is examined again.") { Into = nameof(AssessmentStage.Extend) };
}
