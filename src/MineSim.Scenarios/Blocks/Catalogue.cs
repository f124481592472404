using MineSim.Spec.Fleet;

namespace MineSim.Scenarios.Blocks;

/// <summary>Equipment models, of which the fleet has some.</summary>
internal sealed record Catalogue(IReadOnlyList<TruckModelSpec> Trucks, IReadOnlyList<LoaderModelSpec> Loaders)
{
    /// <summary>All of them, each with its path.</summary>
    public IReadOnlyList<(string Path, object Part)> Parts =>
        [
            .. Trucks.Select((model, i) => ($"Models.Trucks[{i}]", (object)model)),
            .. Loaders.Select((model, i) => ($"Models.Loaders[{i}]", (object)model)),
        ];

    /// <summary>Skills that they need, and work on them.</summary>
    public IEnumerable<string> Skills =>
        Trucks
            .Select(model => (model.Skill, model.Reliability))
            .Concat(Loaders.Select(model => (model.Skill, model.Reliability)))
            .SelectMany(model => model.Reliability.Work.Select(needs => needs.Skill).Prepend(model.Skill))
            .OfType<string>();
}
