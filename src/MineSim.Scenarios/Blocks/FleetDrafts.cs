using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Blocks;

/// <summary>Equipment models.</summary>
internal sealed record ModelsDraft(
    IReadOnlyList<Named<TruckModelDraft>> Trucks,
    IReadOnlyList<Named<LoaderModelDraft>> Loaders
)
{
    /// <summary>Skills that they need, and work on them.</summary>
    public IEnumerable<string> Skills =>
        Trucks
            .Select(model => (model.Value.Skill, model.Value.Spec.Reliability))
            .Concat(Loaders.Select(model => (model.Value.Skill, model.Value.Spec.Reliability)))
            .SelectMany(model => model.Reliability.Work.Select(needs => needs.Skill).Prepend(model.Skill?.Text))
            .OfType<string>();
}

/// <summary>A truck model.</summary>
internal sealed record TruckModelDraft(TruckModelSpec Spec, Word? Skill);

/// <summary>A loader model.</summary>
internal sealed record LoaderModelDraft(LoaderModelSpec Spec, Word? Skill);

/// <summary>The machines there are.</summary>
internal sealed record FleetDraft(IReadOnlyList<TruckGroupDraft> Trucks, IReadOnlyList<Named<LoaderDraft>> Loaders);

/// <summary>Trucks that arrive together; the model of their spec is a stand-in for the one that is named.</summary>
internal sealed record TruckGroupDraft(Word Model, TruckGroupSpec Spec)
{
    /// <summary>Stands in for a model that is not known yet, or not at all.</summary>
    public static TruckModelSpec AnyModel { get; } =
        new("", LoaderDraft.One, LoaderDraft.One, LoaderDraft.One, null, ReliabilitySpec.Perfect);
}

/// <summary>A loader; the model of its spec is a stand-in for the one that is named.</summary>
internal sealed record LoaderDraft(Word Model, LoaderSpec Spec)
{
    public static Distribution One { get; } = Distribution.Constant(1);

    /// <summary>Stands in for a model that is not known yet, or not at all.</summary>
    public static LoaderModelSpec AnyModel { get; } = new("", new(One), null, ReliabilitySpec.Perfect);
}
