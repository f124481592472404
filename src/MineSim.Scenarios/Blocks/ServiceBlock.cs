using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Maintenance by plan.</summary>
internal static class ServiceBlock
{
    private static readonly Key<double> Every = new(
        "every",
        Common.TimeAboveZero,
        "Operating hours from one to the next. Services fall due at multiples of it on the machine's hour "
            + "meter, whenever the last one was done.",
        required: true
    );

    private static readonly Key<double> EveryOfItsOwn = new(
        "every",
        Common.TimeAboveZero,
        "Operating hours of the component after which it is changed.",
        required: true
    );

    private static readonly Key<Distribution> For = new(
        "for",
        Common.ChanceTime,
        "Active work; waiting for what it needs comes on top of it.",
        required: true
    );

    private static readonly Key<double> Window = new(
        "window",
        Common.Time,
        "Operating hours by which it may come early: within them it is done when the machine is down anyway. "
            + "Less than `every`.",
        fallback: "0 h"
    );

    private static readonly Key<IReadOnlyList<Word>> Includes = new(
        "includes",
        new ListOf<Word>(Common.NameOf("service"), atLeastOne: false),
        "Services of the model that it includes: those that are due with it need not be done besides.",
        fallback: "[]"
    )
    {
        Into = nameof(ServiceSpec.Includes),
    };

    private static readonly Key<IReadOnlyList<Word>> Renews = new(
        "renews",
        new ListOf<Word>(Common.NameOf("failure mode"), atLeastOne: false),
        "Failure modes of the model that start afresh with it.",
        fallback: "[]"
    )
    {
        Into = nameof(ServiceSpec.Renews),
    };

    public static Key<IReadOnlyList<ServiceSpec>> Services { get; } =
        new(
            "services",
            new NamedMap<ServiceSpec, ServiceSpec>(
                "service",
                new Block<ServiceSpec>(
                    "service",
                    "A service by operating hours, done at the next natural point after it falls due: when a truck has "
                        + "tipped, when a loader has finished a truck. Of several the one with the longest interval comes first.",
                    [Every, For, Window, NeedsBlock.Needs, Includes, Renews],
                    f => Build(f, Every)
                ),
                (name, service) => service with { Name = name.Text },
                atLeastOne: false
            ),
            "Its services.",
            fallback: "{}"
        )
        {
            Into = "Reliability.Services",
        };

    public static Key<IReadOnlyList<ServiceSpec>> ChangeOuts { get; } =
        new(
            "change-outs",
            new NamedMap<ServiceSpec, ServiceSpec>(
                "component",
                new Block<ServiceSpec>(
                    "component change",
                    "A component that is changed at fixed hours of its own, at a natural point like a service.",
                    [EveryOfItsOwn, For, Window, NeedsBlock.Needs, Renews],
                    f => Build(f, EveryOfItsOwn)
                ),
                (name, component) => component with { Name = name.Text },
                atLeastOne: false
            ),
            "Components that are changed at fixed operating hours.",
            fallback: "{}"
        )
        {
            Into = "Reliability.ChangeOuts",
        };

    private static readonly Key<double> Factor = new(
        "factor",
        new QuantityKind(Dimension.Number, Lowest.AboveZero),
        "How many times as fast it ages when it is new.",
        required: true
    );

    private static readonly Key<double> Decay = new(
        "decay",
        Common.TimeAboveZero,
        "Operating hours in which the excess falls to 37 % (1/e).",
        required: true
    );

    public static Key<InfantMortalitySpec> InfantMortality { get; } =
        new(
            "infant-mortality",
            new Block<InfantMortalitySpec>(
                "infant mortality",
                "A machine that has just been delivered fails more often: its failure modes by operating hours age "
                    + "faster, the more the newer it is.",
                [Factor, Decay],
                f => new(f.Get(Factor), f.Get(Decay))
            ),
            "How it fails more often while it is new."
        );

    public static Key<long> Priority { get; } =
        new(
            "repair-priority",
            new WholeKind(0, 9),
            "Its place in the queues of the workshop: lower goes first. Without it loaders have 0 and trucks 1."
        );

    private static ServiceSpec Build(Fields f, Key<double> every)
    {
        return new("", f.Get(every), f.Get(For))
        {
            WindowHours = f.Get(Window),
            Needs = f.Find(NeedsBlock.Needs) ?? WorkNeeds.Anybody,
            Includes = f.TextsOf(Includes),
            Renews = f.TextsOf(Renews),
        };
    }
}
