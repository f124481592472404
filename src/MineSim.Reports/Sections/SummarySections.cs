namespace MineSim.Reports.Sections;

/// <summary>What a summary says, from top to bottom, for whatever draws it.</summary>
public static class SummarySections
{
    private static readonly IReadOnlyList<Func<Findings, Section?>> InOrder =
    [
        ProgressSection.Choose,
        TonnesSection.Choose,
        PlanSection.Choose,
        TimeSection.Choose,
        UsageSection.Choose,
        CycleSection.Choose,
        LossSection.Choose,
        QuarterSection.Choose,
        MachineSection.Choose,
        PayloadSection.Choose,
        WorkshopSection.Choose,
        PlantSection.Choose,
        RoadSection.Choose,
        EnergySection.Choose,
        PeopleSection.Choose,
        ValueSection.Choose,
        TrainingSection.Choose,
        MovementSection.Choose,
        PeopleSharesSection.Choose,
    ];

    /// <summary>The sections for which the run has figures.</summary>
    /// <param name="findings">Figures of the run.</param>
    public static IReadOnlyList<Section> Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. InOrder.Select(choose => choose(findings)).OfType<Section>()];
    }
}
