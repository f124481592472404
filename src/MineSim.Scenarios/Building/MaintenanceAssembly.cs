using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Building;

/// <summary>Turns drafts of maintenance into specs.</summary>
internal static class MaintenanceAssembly
{
    public static MaintenanceSpec Assemble(MaintenanceDraft draft, SourceMap map)
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
            Parts = draft.Parts is { } parts
                ? [.. parts.Select(part => part.Value with { Name = part.Name.Text })]
                : null,
            Tools = draft.Tools,
            Contract = draft.Contract is { } contract
                ? contract.Spec with
                {
                    Technicians = Groups(contract.Technicians),
                }
                : null,
        };
    }

    private static IReadOnlyList<TechnicianGroupSpec> Groups(IReadOnlyList<TechniciansDraft> groups) =>
        [.. groups.Select(group => new TechnicianGroupSpec(group.Skill?.Text, group.Count))];
}
