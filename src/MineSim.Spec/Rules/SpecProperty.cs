using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Rules;

/// <summary>A property that a spec is given, with what it states of its values.</summary>
internal sealed class SpecProperty
{
    private static readonly ConcurrentDictionary<Type, SpecProperty[]> Known = new();
    private static readonly ConcurrentDictionary<Type, GivenAttribute[]> Choices = new();
    private readonly PropertyInfo _property;

    // To ask a property for its value takes compiling its getter first, of some 500 of which most are asked for once.
    private readonly FieldInfo? _field;

    private SpecProperty(PropertyInfo property)
    {
        _property = property;
        var isPlain = property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
        _field = isPlain
            ? property.DeclaringType!.GetField(
                $"<{Name}>k__BackingField",
                BindingFlags.NonPublic | BindingFlags.Instance
            )
            : null;
        IsRequired =
            !property.PropertyType.IsValueType
            && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;
        Limit = LimitsOf.Find<LimitsAttribute>(property)?.Limit;
        Whole = LimitsOf.Find<WholeAttribute>(property);
    }

    public string Name => _property.Name;

    public Type Type => _property.PropertyType;

    /// <summary>Whether it must not be <see langword="null"/>.</summary>
    public bool IsRequired { get; }

    /// <summary>Limits of numbers and of what is left to chance.</summary>
    public Limit? Limit { get; }

    /// <summary>Limits of whole numbers.</summary>
    public WholeAttribute? Whole { get; }

    /// <summary>The properties that a record is given; not those that follow from them.</summary>
    public static SpecProperty[] Of(Type type) =>
        Known.GetOrAdd(
            type,
            static type =>
                [
                    .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => property.SetMethod is { IsPublic: true })
                        .Select(property => new SpecProperty(property)),
                ]
        );

    /// <summary>What a record states of which of its properties are given together.</summary>
    public static GivenAttribute[] ChoicesOf(Type type) =>
        Choices.GetOrAdd(type, static type => [.. type.GetCustomAttributes<GivenAttribute>(inherit: true)]);

    /// <summary>Whether a type is a record of the spec.</summary>
    public static bool IsSpec(Type type) => type.Assembly == typeof(SiteSpec).Assembly && !type.IsEnum;

    /// <summary>The path of a property of the record at a path; empty for the record itself, or for the spec.</summary>
    public static string Path(string record, string property) =>
        record.Length == 0 || property.Length == 0 ? record + property : $"{record}.{property}";

    public object? ValueOf(object record) => _field is null ? _property.GetValue(record) : _field.GetValue(record);

    /// <summary>Whether a record is given something for it.</summary>
    public bool IsGiven(object record) =>
        ValueOf(record) switch
        {
            null or false => false,
            ICollection items => items.Count > 0,
            _ => true,
        };
}
