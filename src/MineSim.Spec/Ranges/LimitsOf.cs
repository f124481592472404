using System.Reflection;

namespace MineSim.Spec.Ranges;

/// <summary>The limits that a property of a spec states.</summary>
public static class LimitsOf
{
    /// <summary>Limits of a number that is measured.</summary>
    /// <typeparam name="T">The spec.</typeparam>
    /// <param name="property">The name of its property.</param>
    public static Limit Value<T>(string property) => Required<LimitsAttribute>(typeof(T), property).Limit;

    /// <summary>Limits of a whole number.</summary>
    /// <typeparam name="T">The spec.</typeparam>
    /// <param name="property">The name of its property.</param>
    public static WholeAttribute Whole<T>(string property) => Required<WholeAttribute>(typeof(T), property);

    /// <summary>What a property, or the parameter of a record's constructor from which it comes, states.</summary>
    internal static TStated? Find<TStated>(PropertyInfo property)
        where TStated : Attribute =>
        property.GetCustomAttribute<TStated>()
        ?? property
            .DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.Name == property.Name)
            .Select(parameter => parameter.GetCustomAttribute<TStated>())
            .FirstOrDefault(stated => stated is not null);

    private static TStated Required<TStated>(Type spec, string property)
        where TStated : Attribute =>
        Find<TStated>(spec.GetProperty(property) ?? throw new ArgumentException($"{spec.Name} has no {property}."))
        ?? throw new ArgumentException($"{spec.Name}.{property} states no limits.");
}
