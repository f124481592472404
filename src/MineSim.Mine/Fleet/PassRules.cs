using MineSim.Mine.Ground;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Fleet;

/// <summary>How a loader whose payloads follow from passes fills each truck model with each material.</summary>
internal sealed class PassRules
{
    private readonly PassRule?[] _rules;
    private readonly int _materials;

    private PassRules(BucketSpec bucket, MineSpec mine)
    {
        _materials = mine.Materials.Count;
        _rules =
        [
            .. from truck in mine.Trucks.Select(trucks => trucks.Model).DistinctBy(model => model.Name)
            from material in mine.Materials
            select material.LooseDensity is null ? null : new PassRule(bucket, truck, material),
        ];
    }

    /// <summary>The rules of a loader; <see langword="null"/> where payloads are drawn.</summary>
    public static PassRules? Of(LoaderSpec loader, MineSpec mine) =>
        loader.Model.Loading.Bucket is { } bucket ? new PassRules(bucket, mine) : null;

    /// <summary>The rule for a truck and what it is filled with.</summary>
    public PassRule Of(Truck truck, Material material) => _rules[truck.Kind * _materials + material.Number]!;
}
