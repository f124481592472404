namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

/// <summary>The KPIs of a class of machines: trucks, or loaders.</summary>
public sealed class FleetKpis
{
    private const string ModelOrAll = "model, or all";

    private readonly string _machine;

    private FleetKpis(string machine)
    {
        _machine = machine;
        Machines = machine + "s";
        Time = New("time", Units.Hours, KpiGroup.Time, "time category", "time", "Hours of all {0} in a category.");
        Usage = New(
            "usage",
            Units.Hours,
            KpiGroup.Time,
            "level, or loss planned or unplanned",
            "time usage",
            "Hours of all {0} at a level of the time usage model, or lost between two of them."
        );
        Availability = Share(
            "availability",
            "physical availability",
            "Available over scheduled time of {0}, unless the scenario defines it otherwise."
        );
        UseOfAvailability = Share(
            "use_of_availability",
            "use of availability",
            "Working over available time of {0}, unless the scenario defines it otherwise."
        );
        Utilisation = Share(
            "utilisation",
            "utilisation",
            "Productive over calendar time of {0}, unless the scenario defines it otherwise."
        );
        OperatingUseOfAvailability = Share(
            "operating_use_of_availability",
            "operating use of availability",
            "Operating over available time of {0}: delays count as use."
        );
        OperatingUtilisation = Share(
            "operating_utilisation",
            "operating utilisation",
            "Operating over scheduled time of {0}, unless the scenario defines it otherwise."
        );
        OperatingEfficiency = Share(
            "operating_efficiency",
            "operating efficiency",
            "Working over operating time of {0}."
        );
        ProductionEfficiency = Share(
            "production_efficiency",
            "production efficiency",
            "Productive over working time of {0}."
        );
        Productivity = New(
            "productivity",
            Units.TonnesPerHour,
            KpiGroup.Time,
            ModelOrAll,
            "productivity",
            "Tonnes over working hours of {0}."
        );
        OperatingProductivity = New(
            "operating_productivity",
            Units.TonnesPerHour,
            KpiGroup.Time,
            ModelOrAll,
            "operating productivity",
            "Tonnes over operating hours of {0}."
        );
        Breakdowns = New(
            "breakdowns",
            Units.One,
            KpiGroup.Reliability,
            ModelOrAll,
            "breakdowns",
            "Breakdowns of {0} that began; being unfit for a shift is none."
        );
        MeanTimeBetweenFailures = New(
            "mtbf",
            Units.Hours,
            KpiGroup.Reliability,
            ModelOrAll,
            "mean time between failures",
            "Productive hours of {0} over breakdowns."
        );
        MeanTimeToRepair = New(
            "mttr",
            Units.Hours,
            KpiGroup.Reliability,
            ModelOrAll,
            "mean time to repair",
            "Hours of active repair of {0} over repairs ended."
        );
        RepairWait = New(
            "repair_wait",
            Units.Hours,
            KpiGroup.Reliability,
            ModelOrAll,
            "mean wait of a repair",
            "Hours in which repairs of {0} waited for what they need over repairs ended."
        );
        MaintenanceWait = New(
            "maintenance_wait",
            Units.Hours,
            KpiGroup.Maintenance,
            "what is waited for",
            "waiting while down",
            "Hours in which work orders of {0} waited, each hour for one thing."
        );
    }

    public static FleetKpis Trucks { get; } = new("truck");

    public static FleetKpis Loaders { get; } = new("loader");

    /// <summary>The machines in words, more than one of them.</summary>
    public string Machines { get; }

    public Kpi Time { get; }

    public Kpi Usage { get; }

    public Kpi Availability { get; }

    public Kpi UseOfAvailability { get; }

    public Kpi Utilisation { get; }

    public Kpi OperatingUseOfAvailability { get; }

    public Kpi OperatingUtilisation { get; }

    public Kpi OperatingEfficiency { get; }

    public Kpi ProductionEfficiency { get; }

    public Kpi Productivity { get; }

    public Kpi OperatingProductivity { get; }

    public Kpi Breakdowns { get; }

    public Kpi MeanTimeBetweenFailures { get; }

    public Kpi MeanTimeToRepair { get; }

    public Kpi RepairWait { get; }

    public Kpi MaintenanceWait { get; }

    internal Kpi[] All =>
        [
            Time,
            Usage,
            Availability,
            UseOfAvailability,
            Utilisation,
            OperatingUseOfAvailability,
            OperatingUtilisation,
            OperatingEfficiency,
            ProductionEfficiency,
            Productivity,
            OperatingProductivity,
            Breakdowns,
            MeanTimeBetweenFailures,
            MeanTimeToRepair,
            RepairWait,
            MaintenanceWait,
        ];

    private Kpi Share(string name, string words, string definition) =>
        New(name, Units.One, KpiGroup.Time, ModelOrAll, words, definition);

    private Kpi New(string name, string unit, KpiGroup group, string items, string words, string definition) =>
        new(
            $"{_machine}_{name}",
            unit,
            group,
            items,
            words,
            definition.Replace("{0}", Machines, StringComparison.Ordinal)
        )
        {
            Long = $"{Machines}: {words}",
        };
}
