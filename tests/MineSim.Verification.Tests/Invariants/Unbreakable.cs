using System.Collections;
using System.Reflection;
using MineSim.Spec;
using MineSim.Spec.Maintenance;

namespace MineSim.Verification.Tests;

/// <summary>
/// Takes every failure mode out of a site, wherever its spec holds one: what a spec has is asked of the spec, so that a
/// machine or station that learns to break down later cannot be forgotten here.
/// </summary>
internal sealed class Unbreakable
{
    // Groups that share a model share it afterwards too: routes are kept by model.
    private readonly Dictionary<object, object> _done = new(ReferenceEqualityComparer.Instance);

    public static MineSiteSpec Of(MineSiteSpec spec) => (MineSiteSpec)new Unbreakable().Without(spec)!;

    private object? Without(object? value)
    {
        if (value is null or string || value.GetType().IsValueType)
            return value;
        if (_done.TryGetValue(value, out var known))
            return known;
        return _done[value] = value switch
        {
            ReliabilitySpec => ReliabilitySpec.Perfect,
            IReadOnlyList<FailureModeSpec> => Array.Empty<FailureModeSpec>(),
            IEnumerable items => ListWithout(items),
            _ => RecordWithout(value),
        };
    }

    private object ListWithout(IEnumerable items)
    {
        var of = items
            .GetType()
            .GetInterfaces()
            .FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        if (of is null)
            return items;
        object?[] all = [.. items.Cast<object?>()];
        object?[] rebuilt = [.. all.Select(Without)];
        if (all.Zip(rebuilt).All(pair => ReferenceEquals(pair.First, pair.Second) || Equals(pair.First, pair.Second)))
            return items;
        var array = Array.CreateInstance(of.GetGenericArguments()[0], rebuilt.Length);
        rebuilt.CopyTo(array, 0);
        return array;
    }

    private object RecordWithout(object value)
    {
        if (value.GetType().GetMethod("<Clone>$") is not { } clone)
            return value;
        var copy = value;
        foreach (
            var property in value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(each => each.CanWrite)
        )
        {
            var before = property.GetValue(value);
            var after = Without(before);
            if (ReferenceEquals(before, after) || property.PropertyType.IsValueType)
                continue;
            if (ReferenceEquals(copy, value))
                copy = clone.Invoke(value, null)!;
            property.SetValue(copy, after);
        }

        return copy;
    }
}
