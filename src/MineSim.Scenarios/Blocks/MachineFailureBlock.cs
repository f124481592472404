using MineSim.Kernel;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Breakdowns of machines.</summary>
internal static class MachineFailureBlock
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one repair to the next failure, in operating hours. Either this or `every-tonnes`."
    )
    {
        Into = nameof(FailureModeSpec.Life),
    };

    private static readonly Key<Distribution> EveryTonnes = new(
        "every-tonnes",
        new ChanceKind(Dimension.Mass, Lowest.AboveZero),
        "The same in tonnes that the machine loads or hauls."
    )
    {
        Into = nameof(FailureModeSpec.Life),
    };

    private static readonly Key<bool> ByCalendar = new(
        "clock",
        new ChoiceKind<bool>("word", ("operating", false), ("calendar", true)),
        "What hours `every` counts: those in which the machine works, or all. A failure that comes by the "
            + "calendar shows when the machine is at work next.",
        fallback: "operating"
    );

    private static readonly Key<Distribution> Repair = new(
        "repair",
        Common.ChanceTime,
        "Active repair; waiting for what it needs comes on top of it.",
        required: true
    );

    private static readonly Key<double> AgeKept = new(
        "age-kept",
        Share,
        "What a repair leaves of the age: with 0 % it is as good as new, with 100 % as bad as old. The life "
            + "that follows is drawn on condition that this age has been survived.",
        fallback: "0 %"
    )
    {
        Into = "AgeKept.Share",
    };

    private static readonly Key<bool> AgeKeptOf = new(
        "age-kept-of",
        new ChoiceKind<bool>("word", ("last-life", false), ("all", true)),
        "Of what age: of the hours since the last repair (Kijima's model I), so that nothing undoes older "
            + "wear, or of all (model II).",
        fallback: "last-life"
    );

    private static readonly Key<double> OperatorShare = new(
        "operator-share",
        Share,
        "The share of its failures that operators cause: an hour with one who causes f times as many ages it "
            + "by 1 − share + share × f.",
        fallback: "0 %"
    )
    {
        Into = nameof(FailureModeSpec.OperatorShare),
    };

    private static readonly Key<double> LoadedFactor = new(
        "loaded-factor",
        new QuantityKind(Dimension.Number, Lowest.AboveZero),
        "What an hour under load ages it by, against one empty.",
        fallback: "1"
    )
    {
        Into = nameof(FailureModeSpec.LoadedFactor),
    };

    private static readonly Key<double> TkphExponent = new(
        "tkph-exponent",
        new QuantityKind(Dimension.Shape, Lowest.Zero),
        "For tyres: an hour ages them by the TKPH of the truck's last shift over their `rating`, to this "
            + "power. 0 when TKPH does not matter.",
        fallback: "0"
    )
    {
        Into = nameof(FailureModeSpec.TkphExponent),
    };

    private static readonly Key<double> RollingExponent = new(
        "rolling-exponent",
        new QuantityKind(Dimension.Shape, Lowest.Zero),
        "An hour on a road ages it by its rolling resistance over `rolling-reference`, to this power; what "
            + "rain and wear add counts. 0 when that does not matter. Hours that are not driven, and segments "
            + "without a rolling resistance, count as they are.",
        fallback: "0"
    )
    {
        Into = "Roads.RollingExponent",
    };

    private static readonly Key<double> RollingReference = new(
        "rolling-reference",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "The rolling resistance of a road on which an hour counts as one.",
        fallback: "2 %"
    );

    private static readonly Key<double> ClimbFactor = new(
        "climb-factor",
        new QuantityKind(Dimension.Number, Lowest.AboveZero),
        "What an hour up a ramp of 10 % ages it by, against one on the level: c on 10 %, c to the power of a "
            + "half on 5 %.",
        fallback: "1"
    )
    {
        Into = "Roads.ClimbFactor",
    };

    private static readonly Key<double> DescentFactor = new(
        "descent-factor",
        new QuantityKind(Dimension.Number, Lowest.AboveZero),
        "The same down such a ramp.",
        fallback: "1"
    )
    {
        Into = "Roads.DescentFactor",
    };

    private static readonly Key<double> Seen = new(
        "share",
        Share,
        "The share of its failures that is seen coming.",
        required: true
    );

    private static readonly Key<double> Ahead = new(
        "ahead",
        Common.Time,
        "Operating hours before the failure at which it is seen; from then on it is mended at the next natural point.",
        required: true
    );

    private static readonly Key<Distribution> RepairSeen = new(
        "repair",
        Common.ChanceTime,
        "Active work when it is mended by plan.",
        required: true
    );

    private static readonly Key<MonitoringSpec> Monitored = new(
        "monitored",
        new Block<MonitoringSpec>(
            "monitored",
            "Condition monitoring: some failures are seen coming, and become planned work. Without `needs` this "
                + "takes what the repair takes.",
            [Seen, Ahead, RepairSeen, NeedsBlock.Needs],
            f => new(f.Get(Seen), f.Get(Ahead), f.Get(RepairSeen)) { Needs = f.Find(NeedsBlock.Needs) },
            whole: true
        ),
        "How some of its failures are seen coming."
    )
    {
        Into = nameof(FailureModeSpec.Monitoring),
    };

    private static readonly Key[] OfRoads = [RollingExponent, RollingReference, ClimbFactor, DescentFactor];

    /// <summary>Failure modes of trucks.</summary>
    public static Key<IReadOnlyList<FailureModeSpec>> OfTrucks { get; } =
        Failures(
            "truck failure mode",
            [
                Every,
                EveryTonnes,
                ByCalendar,
                Repair,
                NeedsBlock.Needs,
                AgeKept,
                AgeKeptOf,
                OperatorShare,
                LoadedFactor,
                TkphExponent,
                .. OfRoads,
                Monitored,
            ]
        );

    /// <summary>Failure modes of loaders.</summary>
    public static Key<IReadOnlyList<FailureModeSpec>> OfLoaders { get; } =
        Failures(
            "loader failure mode",
            [Every, EveryTonnes, ByCalendar, Repair, NeedsBlock.Needs, AgeKept, AgeKeptOf, OperatorShare, Monitored]
        );

    private static Key<IReadOnlyList<FailureModeSpec>> Failures(string title, IReadOnlyList<Key> keys) =>
        new(
            "failures",
            new NamedMap<FailureModeSpec, FailureModeSpec>(
                "failure mode",
                new Block<FailureModeSpec>(
                    title,
                    "One way of breaking down. Each keeps its own clock, all run together.",
                    keys,
                    Build
                ),
                (name, mode) => mode with { Name = name.Text },
                atLeastOne: false
            ),
            "How it breaks down.",
            fallback: "{}"
        )
        {
            Into = "Reliability.Failures",
        };

    private static FailureModeSpec Build(Fields f)
    {
        if (!f.HasUnknownKeys)
            f.RequireOne(Every, EveryTonnes);
        f.Forbid(ByCalendar, EveryTonnes);
        f.RequireWith(AgeKeptOf, AgeKept);
        f.RequireWith(RollingReference, RollingExponent);
        var clock =
            f.Has(EveryTonnes) ? LifeClock.Tonnes
            : f.Get(ByCalendar) ? LifeClock.Calendar
            : LifeClock.OperatingHours;
        return new("", f.Has(EveryTonnes) ? f.Get(EveryTonnes) : f.Get(Every), f.Get(Repair))
        {
            Clock = clock,
            Needs = f.Find(NeedsBlock.Needs) ?? WorkNeeds.Anybody,
            AgeKept = new(f.Get(AgeKept), f.Get(AgeKeptOf)),
            OperatorShare = f.Get(OperatorShare),
            LoadedFactor = f.Get(LoadedFactor),
            TkphExponent = f.Get(TkphExponent),
            Roads = RoadsOf(f),
            Monitoring = f.Find(Monitored),
        };
    }

    private static RoadAgeingSpec? RoadsOf(Fields f) =>
        !OfRoads.Any(f.Has)
            ? null
            : new()
            {
                RollingExponent = f.Get(RollingExponent),
                RollingReference = f.Get(RollingReference),
                ClimbFactor = f.Get(ClimbFactor),
                DescentFactor = f.Get(DescentFactor),
            };
}
