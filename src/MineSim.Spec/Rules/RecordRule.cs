namespace MineSim.Spec.Rules;

/// <summary>A rule between the values of one record.</summary>
/// <param name="Type">The record's type.</param>
/// <param name="Property">The property at which it is told; empty for the record.</param>
/// <param name="Others">The other properties that it looks at.</param>
/// <param name="FaultOf">What is wrong with a record; <see langword="null"/> for nothing.</param>
internal sealed record RecordRule(Type Type, string Property, string[] Others, Func<object, string?> FaultOf)
{
    public static RecordRule Of<T>(string property, Func<T, bool> isBroken, string message, params string[] others) =>
        Of(property, isBroken, _ => message, others);

    public static RecordRule Of<T>(
        string property,
        Func<T, bool> isBroken,
        Func<T, string> message,
        params string[] others
    ) => new(typeof(T), property, others, record => isBroken((T)record) ? message((T)record) : null);

    /// <summary>Tells what is wrong, if all that the rule looks at could be read and is sound.</summary>
    public void Check(object record, string path, Findings findings)
    {
        var at = SpecProperty.Path(path, Property);
        if (
            FaultOf(record) is { } fault
            && IsSound(at)
            && Array.TrueForAll(Others, other => IsSound(SpecProperty.Path(path, other)))
        )
        {
            findings.Add(at, fault);
        }

        bool IsSound(string property) => findings.AreSound(property) && findings.IsKnown(property);
    }
}
