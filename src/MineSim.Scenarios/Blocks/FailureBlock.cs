using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Blocks;

/// <summary>Breakdowns of dumps and plants.</summary>
internal static class FailureBlock
{
    private static readonly Key<Distribution> Every = new(
        "every",
        Common.ChanceTimeAboveZero,
        "From the end of one repair to the next failure, in hours of standing ready.",
        required: true
    );

    private static readonly Key<Distribution> Repair = new(
        "repair",
        Common.ChanceTime,
        "The repair, people and parts included.",
        required: true
    );

    private static readonly Block<FailureModeSpec> Kind = new(
        "failure mode",
        "One way of breaking down. Each keeps its own clock, all run together.",
        [Every, Repair],
        f => new FailureModeSpec("", f.Get(Every), f.Get(Repair))
    );

    /// <summary>The key <c>failures</c> of a dump or a plant.</summary>
    public static Key<IReadOnlyList<FailureModeSpec>> Key(string of) =>
        new(
            "failures",
            new NamedMap<FailureModeSpec, FailureModeSpec>(
                "failure mode",
                Kind,
                (name, mode) => mode with { Name = name.Text },
                atLeastOne: false
            ),
            $"How {of} breaks down.",
            fallback: "{}"
        );
}
