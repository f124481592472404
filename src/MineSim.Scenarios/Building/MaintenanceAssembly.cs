using MineSim.Scenarios.Language;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Building;

/// <summary>Turns drafts of maintenance into specs.</summary>
internal static class MaintenanceAssembly
{
    public static MaintenanceSpec Assemble(MaintenanceDraft draft, DateOnly start, SourceMap map)
    {
        map.Alias("Mine.Maintenance.FromWorkforce", "Mine.Maintenance.Technicians");
        return new(draft.RepairCrews)
        {
            Technicians = draft.IsEmployed ? [] : Groups(draft.Technicians),
            FromWorkforce = draft.IsEmployed,
            Workshop = draft.Workshop is { } workshop
                ? workshop.Spec with
                {
                    Bays = [.. workshop.Bays.Select(bay => new BaySpec(bay.Name.Text, (int)bay.Value))],
                }
                : null,
            Parts = draft.Parts is { } parts ? [.. parts.Select(part => Part(part, start))] : null,
            Tools = draft.Tools is { } tools
                ? [.. tools.Select(tool => new ToolSpec(tool.Name.Text, (int)tool.Value))]
                : null,
            Contract = draft.Contract is { } contract
                ? new(
                    Groups(contract.Technicians),
                    contract.FullUntil.HoursAfter(start),
                    contract.Ends.HoursAfter(start)
                )
                {
                    UsdPerYear = contract.UsdPerYear,
                }
                : null,
        };
    }

    /// <summary>A part with its name and the hours of its disruptions.</summary>
    public static PartSpec Part(Named<PartDraft> part, DateOnly start) =>
        part.Value.Spec with
        {
            Name = part.Name.Text,
            Disruptions =
            [
                .. part.Value.Disruptions.Select(window => new SupplyDisruptionSpec(
                    window.From.HoursAfter(start),
                    window.To.HoursAfter(start)
                )),
            ],
        };

    private static IReadOnlyList<TechnicianGroupSpec> Groups(IReadOnlyList<TechniciansDraft> groups) =>
        [.. groups.Select(group => new TechnicianGroupSpec(group.Skill?.Text, group.Count))];
}
