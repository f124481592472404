using System.Collections;
using System.Globalization;
using MineSim.Spec.Energy;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>What must hold between the values of one record, wherever in the spec it stands.</summary>
internal static class RecordRules
{
    private const double HoursADay = 24;
    private const double HoursAYear = 8760;
    private const double Rounding = 1e-9;

    private static readonly ILookup<Type, RecordRule> ByType = new[]
    {
        RecordRule.Of<ServiceSpec>(
            nameof(ServiceSpec.WindowHours),
            service => service.WindowHours > 0 && service.WindowHours >= service.EveryHours,
            "the window must be shorter than 'every', or it would always be open",
            nameof(ServiceSpec.EveryHours)
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.Charging),
            battery =>
                battery.Charging.Zip(battery.Charging.Skip(1)).Any(pair => pair.Second.Charge <= pair.First.Charge),
            "charging: expected points with rising states of charge"
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.TargetShare),
            battery => battery.TargetShare < 1 && battery.TargetShare <= battery.ReserveShare,
            "a battery must be charged to more than its reserve",
            nameof(BatterySpec.ReserveShare)
        ),
        RecordRule.Of<BatterySpec>(
            nameof(BatterySpec.ReserveShare),
            battery => battery is { TargetShare: 1, ReserveShare: >= 1 },
            "a battery must be charged to more than its reserve",
            nameof(BatterySpec.TargetShare)
        ),
        RecordRule.Of<TankSpec>(
            nameof(TankSpec.ReserveShare),
            tank => tank.ReserveShare >= 1,
            "reserve: the whole tank cannot be its reserve"
        ),
        RecordRule.Of<BlendSpec>(
            "",
            blend => blend is { Copper: null, Gold: null },
            "blend has no window: 'copper' or 'gold' must be given",
            nameof(BlendSpec.Copper),
            nameof(BlendSpec.Gold)
        ),
        RecordRule.Of<ClassroomStage>(
            nameof(ClassroomStage.Places),
            stage => stage.Places < stage.AtLeast,
            stage => $"a class that begins with {stage.AtLeast} at least never begins with {stage.Places} places",
            nameof(ClassroomStage.AtLeast)
        ),
        RecordRule.Of<SimulatorStage>(
            nameof(SimulatorStage.HoursADay),
            stage => stage.HoursADay > HoursADay,
            "a simulator runs 24 h a day at most"
        ),
        RecordRule.Of<FacilitySpec>(
            nameof(FacilitySpec.HoursADay),
            facility => facility.HoursADay > HoursADay,
            "a simulator runs 24 h a day at most"
        ),
        RecordRule.Of<AssessmentStage>(
            nameof(AssessmentStage.Extend),
            stage => stage.Pass + stage.Extend > 1 + Rounding,
            stage =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{100 * stage.Pass:0.##} % pass and {100 * stage.Extend:0.##} % are extended: together more than 100 %"
                ),
            nameof(AssessmentStage.Pass)
        ),
        RecordRule.Of<ApprenticeshipStage>(
            nameof(ApprenticeshipStage.ClassHours),
            stage => stage.ClassHours >= HoursAYear,
            "a block in class is shorter than its year"
        ),
        RecordRule.Of<SkillSpec>(
            nameof(SkillSpec.Refresher),
            skill => skill.Refresher?.EveryHours > skill.ValidHours,
            "every licence lapses before its refresher: 'every' must not be longer than 'valid'",
            nameof(SkillSpec.ValidHours)
        ),
    }.ToLookup(rule => rule.Type);

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
