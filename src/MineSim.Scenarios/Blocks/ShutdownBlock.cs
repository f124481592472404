using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Blocks;

/// <summary>Planned shutdowns of a crusher and the mill behind it.</summary>
internal static class ShutdownBlock
{
    private static readonly Key<IReadOnlyList<Moment>> At = new(
        "at",
        new ListOf<Moment>(Common.Moment),
        "When it begins: midnight of a date, or a time after the start. Either this or `every`."
    );

    private static readonly Key<double> Every = new(
        "every",
        Common.TimeAboveZero,
        "From the start of one to the start of the next; the first begins as long after the start of the "
            + "run. Either this or `at`."
    )
    {
        Into = nameof(ShutdownSpec.EveryHours),
    };

    private static readonly Key<Distribution> For = new(
        "for",
        Common.ChanceTimeAboveZero,
        "How long it lasts.",
        required: true
    )
    {
        Into = nameof(ShutdownSpec.For),
    };

    private static readonly Key<Stations> Of = new(
        "of",
        new ChoiceKind<Stations>(
            "word",
            ("both", Stations.Both),
            ("crusher", Stations.Crusher),
            ("mill", Stations.Mill)
        ),
        "What is shut down: the crusher, whose bin takes ore until it is full; the mill; or both.",
        fallback: "both"
    )
    {
        Into = nameof(ShutdownSpec.OfMill),
    };

    private static readonly Block<ShutdownSpec> Kind = new(
        "shutdown",
        "A planned shutdown. A machine that is broken down when it begins is mended first; its hours of "
            + "standing ready do not run meanwhile.",
        [At, Every, For, Of],
        Build
    );

    /// <summary>The key <c>shutdowns</c> of a crusher.</summary>
    public static Key<IReadOnlyList<ShutdownSpec>> Key { get; } =
        new(
            "shutdowns",
            new NamedMap<ShutdownSpec, ShutdownSpec>(
                "shutdown",
                Kind,
                (name, shutdown) => shutdown with { Name = name.Text },
                atLeastOne: false
            ),
            "Planned shutdowns of the crusher and its mill, counted apart from failures.",
            fallback: "{}"
        )
        {
            Into = "Crusher.Shutdowns",
        };

    private static ShutdownSpec Build(Fields f)
    {
        f.RequireOne(At, Every);
        var of = f.Get(Of);
        return new("", f.Get(For))
        {
            AtHours = [.. f.Get(At).Select(at => at.HoursAfter(f.Start)).Order()],
            EveryHours = f.FindValue(Every),
            OfCrusher = of != Stations.Mill,
            OfMill = of != Stations.Crusher,
        };
    }

    private enum Stations
    {
        Both,
        Crusher,
        Mill,
    }
}
