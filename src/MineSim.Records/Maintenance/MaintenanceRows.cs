namespace MineSim.Records.Maintenance;

/// <summary>
/// One work order: when it is closed, or at the end of the run. Its waits and its work add up to the time for which it
/// was open.
/// </summary>
/// <param name="Machine">Name of the machine.</param>
/// <param name="Model">Name of its model.</param>
/// <param name="Kind">What it came from.</param>
/// <param name="Item">The failure mode, service or component.</param>
/// <param name="OpenedH">Hours since the start of the run at which the machine went down for it.</param>
/// <param name="ClosedH">Hours since the start of the run at which it was closed, or the end of the run.</param>
/// <param name="IsClosed">Whether it was closed.</param>
/// <param name="WaitTowH">Hours of waiting for a tow, of being towed, or of driving to the workshop.</param>
/// <param name="WaitPartH">Hours of waiting for the part.</param>
/// <param name="WaitBayH">Hours of waiting for a bay.</param>
/// <param name="WaitTechnicianH">Hours of waiting for technicians, at first or between shifts, but for
/// <see cref="WaitSkillH"/>.</param>
/// <param name="WorkH">Hours of active work.</param>
public readonly record struct WorkOrderRow(
    string Machine,
    string Model,
    WorkOrderKind Kind,
    string Item,
    double OpenedH,
    double ClosedH,
    bool IsClosed,
    double WaitTowH,
    double WaitPartH,
    double WaitBayH,
    double WaitTechnicianH,
    double WorkH
)
{
    /// <summary>Hours of waiting for its tools.</summary>
    public double WaitToolH { get; init; }

    /// <summary>Hours of waiting for technicians of its skill while enough others were free.</summary>
    public double WaitSkillH { get; init; }

    /// <summary>People in its team.</summary>
    public int Technicians { get; init; }

    /// <summary>The skill that they need; <see langword="null"/> for any.</summary>
    public string? Skill { get; init; }

    /// <summary>The kind of bay; <see langword="null"/> for work in the field.</summary>
    public string? Bay { get; init; }

    /// <summary>The part; <see langword="null"/> for none.</summary>
    public string? Part { get; init; }

    /// <summary>The special tools, as in <c>crane + 2 jack-set</c>; <see langword="null"/> for none.</summary>
    public string? Tools { get; init; }

    /// <summary>How often a team of another shift took it over.</summary>
    public int HandOvers { get; init; }

    /// <summary>How often the work was done, until it held; 0 while it has not been done once.</summary>
    public int Attempts { get; init; }

    /// <summary>Hours of work of its people: technicians × hours.</summary>
    public double LabourH { get; init; }

    /// <summary>US$ of the pieces that it took from the store.</summary>
    public double PartUsd { get; init; }

    /// <summary>US$ of what the job costs beside part and people, once it is closed.</summary>
    public double JobUsd { get; init; }
}

/// <summary>One part in one shift.</summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Part">Name of the part.</param>
/// <param name="Level">Pieces in the store at the shift's end.</param>
/// <param name="OnOrder">Pieces ordered and not arrived at the shift's end.</param>
/// <param name="WaitingOrders">Work orders that wait for it at the shift's end.</param>
/// <param name="Used">Pieces taken by work orders in the shift.</param>
/// <param name="Arrived">Pieces that arrived in the shift.</param>
/// <param name="StockOuts">Work orders of the shift that found too few, and had to wait.</param>
public readonly record struct PartRow(
    int Day,
    string Shift,
    string Part,
    int Level,
    int OnOrder,
    int WaitingOrders,
    int Used,
    int Arrived,
    int StockOuts
)
{
    /// <summary>US$ of the pieces taken.</summary>
    public double CostUsd { get; init; }
}
