using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Fleet;

namespace MineSim.Scenarios.Building;

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

/// <summary>Trucks that arrive together.</summary>
internal sealed record TruckGroupDraft(Word Model, int Count, Moment Arrives, Word? Loader, Word? Material, Place Place)
{
    public StayDraft Stay { get; init; } = StayDraft.FromFirstToLast;
}

/// <summary>A loader.</summary>
internal sealed record LoaderDraft(Word Model, Moment Arrives)
{
    public StayDraft Stay { get; init; } = StayDraft.FromFirstToLast;
}

/// <summary>How a machine begins and ends its time at the mine.</summary>
internal sealed record StayDraft(Moment? Leaves, Place LeavesPlace, RampUpSpec? RampUp)
{
    public static StayDraft FromFirstToLast { get; } = new(null, default, null);
}
