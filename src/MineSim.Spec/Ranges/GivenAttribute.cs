namespace MineSim.Spec.Ranges;

/// <summary>
/// What a record states of which of its properties are given together. Given is what is neither <see langword="null"/>,
/// nor an empty list, nor <see langword="false"/>.
/// </summary>
/// <param name="properties">Their names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class GivenAttribute(params string[] properties) : Attribute
{
    /// <summary>The properties of which it is said.</summary>
    public IReadOnlyList<string> Properties => properties;

    /// <summary>What is wrong, and with which property (empty for the record); <see langword="null"/> for
    /// nothing.</summary>
    /// <param name="given">Those that are given, in the order of <see cref="Properties"/>.</param>
    internal abstract (string Property, string Message)? FaultOf(IReadOnlyList<string> given);

    private protected static string Choice(IEnumerable<string> names) =>
        string.Join(" or ", names.Select(name => $"'{name}'"));
}

/// <summary>Exactly one of them is given.</summary>
/// <param name="properties">Their names.</param>
public sealed class OneOfAttribute(params string[] properties) : GivenAttribute(properties)
{
    internal override (string Property, string Message)? FaultOf(IReadOnlyList<string> given) =>
        given.Count switch
        {
            0 => ("", $"either {Choice(Properties)} must be given"),
            1 => null,
            _ => (given[1], $"only one of {Choice(Properties)} can be given"),
        };
}

/// <summary>They exclude each other.</summary>
/// <param name="one">The name of one.</param>
/// <param name="other">The name of the other.</param>
public sealed class NotBothAttribute(string one, string other) : GivenAttribute(one, other)
{
    internal override (string Property, string Message)? FaultOf(IReadOnlyList<string> given) =>
        given.Count == 2 ? (Properties[0], $"'{Properties[0]}' and '{Properties[1]}' cannot be given together") : null;
}

/// <summary>One has a meaning only together with the other.</summary>
/// <param name="property">The name of the one.</param>
/// <param name="other">The name of the other.</param>
public sealed class NeedsAttribute(string property, string other) : GivenAttribute(property, other)
{
    internal override (string Property, string Message)? FaultOf(IReadOnlyList<string> given) =>
        given.Count == 1 && given[0] == Properties[0]
            ? (Properties[0], $"'{Properties[0]}' has a meaning only together with '{Properties[1]}'")
            : null;
}
