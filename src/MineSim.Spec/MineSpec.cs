using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Spec;

/// <summary>
/// Everything that defines one mine: rock, roads, machines, rules and calendar. Immutable; names are unique within each
/// list.
/// </summary>
public sealed record MineSpec
{
    /// <summary>What is moved: ore and waste.</summary>
    public required IReadOnlyList<MaterialSpec> Materials { get; init; }

    /// <summary>The road network.</summary>
    public required RoadNetworkSpec Roads { get; init; }

    /// <summary>Where rock is loaded.</summary>
    public required IReadOnlyList<FaceSpec> Faces { get; init; }

    /// <summary>Where rock is tipped.</summary>
    public required IReadOnlyList<DumpSpec> Dumps { get; init; }

    /// <summary>Shovels, excavators and wheel loaders, one entry each.</summary>
    public required IReadOnlyList<LoaderSpec> Loaders { get; init; }

    /// <summary>
    /// Trucks, in groups that share model and arrival. Trucks are named <c>truck-01</c>, <c>truck-02</c> … through all
    /// groups.
    /// </summary>
    public required IReadOnlyList<TruckGroupSpec> Trucks { get; init; }

    /// <summary>What is to be dug in which period; <see langword="null"/> without a plan.</summary>
    public MinePlanSpec? Plan { get; init; }

    /// <summary>
    /// Whether faces run out or a plan says where loaders dig, so that they may move and stand without a face.
    /// </summary>
    public bool LoadersMove => Plan is not null || Faces.Any(face => face.Blocks.Count > 0);

    /// <summary>How a truck that is free is sent to a loader.</summary>
    public DispatchRule Dispatch { get; init; } = DispatchRule.ShortestQueue;

    /// <summary>Shifts and the delays that recur with them.</summary>
    public CalendarSpec Calendar { get; init; } = CalendarSpec.RoundTheClock;

    /// <summary>Who and what mends machines.</summary>
    public MaintenanceSpec Maintenance { get; init; } = new();

    /// <summary>Whether any machine is maintained by plan.</summary>
    public bool PlansMaintenance => Models.Any(reliability => reliability.IsPlanned);

    /// <summary>
    /// Whether more is said of maintenance than who repairs: bays, technicians, parts, tools, plans, or what work
    /// needs.
    /// </summary>
    public bool ModelsMaintenance =>
        Maintenance.IsModelled
        || PlansMaintenance
        || Models.Any(reliability => reliability.Work.Any(needs => needs != WorkNeeds.Anybody));

    /// <summary>
    /// The skills that technicians are asked for, in the order in which work names them; last <see langword="null"/>,
    /// where some work asks for anybody.
    /// </summary>
    public IReadOnlyList<string?> WorkSkills =>
        [
            .. Models
                .SelectMany(reliability => reliability.Work)
                .Select(needs => needs.Skill)
                .Distinct()
                .OrderBy(skill => skill is null),
        ];

    /// <summary>
    /// Whether work may wait for a skill while technicians are free: it asks for skills, and not all technicians have
    /// all of them.
    /// </summary>
    public bool TellsSkillsApart => Maintenance.TellsSkillsApart && WorkSkills.Any(skill => skill is not null);

    /// <summary>The rows of the plan for a face.</summary>
    internal IEnumerable<PlanRowSpec> RowsOf(FaceSpec face) =>
        Plan is { } plan ? plan.Rows.Where(row => row.Face == face.Name) : [];

    /// <summary>Whether a loader may come to dig at a face.</summary>
    internal bool MayDig(string loader, FaceSpec face) =>
        face.Loaders.Contains(loader) || RowsOf(face).Any(row => row.Loaders.Contains(loader));

    private IEnumerable<ReliabilitySpec> Models =>
        [.. Trucks.Select(group => group.Model.Reliability), .. Loaders.Select(loader => loader.Model.Reliability)];

    /// <summary>
    /// A truck model of the mine with the mean payload with which its trucks drive: the model itself where payloads are
    /// drawn;
    /// where loaders make loads by passes, the mean over what the loaders that fill its trucks make of what they dig.
    /// </summary>
    /// <param name="model">One of the models of <see cref="Trucks"/>.</param>
    public TruckModelSpec Hauling(TruckModelSpec model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return HauledLoad.On(model, this);
    }

    /// <summary>What energy costs.</summary>
    public EnergySpec Energy { get; init; } = new();

    /// <summary>
    /// Whether any machine's energy, tyres or hourly cost is known: only then are they counted, of all machines.
    /// </summary>
    public bool IsMetered =>
        Trucks.Any(group =>
            group.Model
                is { Fuel: not null }
                    or { Battery: not null }
                    or { Trolley: not null }
                    or { Tyres: not null }
                    or { UsdPerOperatingHour: > 0 }
        ) || Loaders.Any(loader => loader.Model is { Use: not null } or { UsdPerOperatingHour: > 0 });
}
