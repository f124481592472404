using System.Collections;
using System.Globalization;

namespace MineSim.Spec.Rules;

/// <summary>What must hold between the values of one record, wherever in the spec it stands.</summary>
internal static class RecordRules
{
    private static readonly ILookup<Type, RecordRule> ByType = MachineRecords
        .All.Concat(PeopleRecords.All)
        .ToLookup(rule => rule.Type);

    public static void Check(Inspection site)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Check(site.Spec, "", site.Findings, seen);
        foreach (var (path, part) in site.Findings.OtherParts)
            Check(part, path, site.Findings, seen);
    }

    private static void Check(object record, string path, Findings findings, HashSet<object> seen)
    {
        var type = record.GetType();
        if (!type.IsValueType && !seen.Add(record))
            return;
        foreach (var rule in ByType[type])
            rule.Check(record, path, findings);
        foreach (var property in SpecProperty.Of(type))
        {
            var at = SpecProperty.Path(path, property.Name);
            switch (property.ValueOf(record))
            {
                case null or string or IDictionary:
                    break;
                case IEnumerable items:
                    foreach (var (i, item) in items.Cast<object?>().Index())
                    {
                        if (item is not null && SpecProperty.IsSpec(item.GetType()))
                            Check(item, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]"), findings, seen);
                    }

                    break;
                case { } value when SpecProperty.IsSpec(value.GetType()):
                    Check(value, at, findings, seen);
                    break;
            }
        }
    }
}
