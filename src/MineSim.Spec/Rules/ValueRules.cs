using System.Collections;
using System.Globalization;
using MineSim.Kernel;

namespace MineSim.Spec.Rules;

/// <summary>
/// Every value lies within the limits that its property states, wherever in the spec it is; nothing that must be given
/// is missing.
/// </summary>
internal static class ValueRules
{
    public static void Check(Inspection inspection) => Check(inspection.Spec, "", inspection.Findings);

    private static void Check(object record, string path, Findings findings)
    {
        foreach (var property in SpecProperty.Of(record.GetType()))
        {
            var value = property.ValueOf(record);
            var at = SpecProperty.Path(path, property.Name);
            if (value is null)
            {
                if (property.IsRequired)
                    findings.AddMissing(at);
                continue;
            }

            Look(record, property, value, at, findings);
        }

        CheckChoices(record, path, findings);
    }

    private static void CheckChoices(object record, string path, Findings findings)
    {
        var type = record.GetType();
        foreach (var choice in SpecProperty.ChoicesOf(type))
        {
            string[] given =
            [
                .. choice.Properties.Where(name =>
                    Array.Exists(SpecProperty.Of(type), property => property.Name == name && property.IsGiven(record))
                ),
            ];
            if (choice.FaultOf(given) is not var (property, message))
                continue;
            var at = SpecProperty.Path(path, property);
            if (findings.IsRead(path))
                findings.AddOnce(record, property, at, message);
        }
    }

    private static void Look(object owner, SpecProperty property, object value, string path, Findings findings)
    {
        switch (value)
        {
            case string or bool or ulong or DateOnly:
                return;
            case IDictionary shares:
                foreach (DictionaryEntry entry in shares)
                    Look(owner, property, entry.Value!, $"{path}[{entry.Key}]", findings);
                return;
            case IEnumerable items:
                LookThrough(owner, property, items, path, findings);
                return;
        }

        var fault = value switch
        {
            double number => property.Limit!.FaultOf(number),
            int count => property.Whole!.FaultOf(count),
            Distribution chance => property.Limit!.FaultOf(chance),
            Enum choice => FaultOf(choice),
            _ => null,
        };
        if (fault is not null && findings.IsRead(path))
            findings.AddOnce(owner, property.Name, path, fault);
        if (SpecProperty.IsSpec(value.GetType()))
            Check(value, path, findings);
    }

    private static void LookThrough(
        object owner,
        SpecProperty property,
        IEnumerable items,
        string path,
        Findings findings
    )
    {
        var i = 0;
        foreach (var item in items)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]");
            if (item is null)
                findings.AddMissing(at);
            else
                Look(owner, property, item, at, findings);
        }
    }

    private static string? FaultOf(Enum choice) =>
        Enum.IsDefined(choice.GetType(), choice)
            ? null
            : $"{choice:D} is none of {string.Join(", ", Enum.GetNames(choice.GetType()))}";
}
