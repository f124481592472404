using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that names refer to something.</summary>
internal static class ReferenceChecks
{
    public static void DumpsAreUsed(ScenarioDraft draft, Problems problems)
    {
        var lists = draft.Faces.Select(face => face.Value.Dumps);
        if (
            ScenarioChecks.IsPlanUnreadable(draft) || !ScenarioChecks.AreKnown(lists, ScenarioChecks.Names(draft.Dumps))
        )
        {
            return;
        }

        var used = lists
            .Concat((draft.Plan ?? []).Select(row => row.Dumps))
            .SelectMany(list => list)
            .Select(dump => dump.Text)
            .ToHashSet();
        foreach (var dump in draft.Dumps.Where(dump => !used.Contains(dump.Name.Text)))
            problems.Add(dump.Name.Place, $"no face sends rock to dump {dump.Name}");
    }

    public static void MachinesHaveKnownModels(ScenarioDraft draft, Problems problems)
    {
        var trucks = ScenarioChecks.Names(draft.Models.Trucks);
        var loaders = ScenarioChecks.Names(draft.Models.Loaders);
        foreach (var group in draft.Fleet.Trucks)
            ScenarioChecks.RequireKnown(group.Model, trucks, "truck model", problems);
        foreach (var loader in draft.Fleet.Loaders)
            ScenarioChecks.RequireKnown(loader.Value.Model, loaders, "loader model", problems);
    }

    public static void MaterialsAreDug(ScenarioDraft draft, Problems problems)
    {
        IReadOnlyList<Word> materials = [.. draft.Faces.SelectMany(face => face.Value.Materials)];
        if (!ScenarioChecks.AreKnown([materials], ScenarioChecks.Names(draft.Materials)))
            return;
        var dug = materials.Select(material => material.Text).ToHashSet();
        foreach (var material in draft.Materials.Where(material => !dug.Contains(material.Name.Text)))
            problems.Add(material.Name.Place, $"no face digs material {material.Name}");
    }

    public static void RequireDistinct(IReadOnlyList<Word> words, string what, Problems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.IsReadable && !seen.Add(word.Text)))
            problems.Add(word.Place, $"{what} {word} is named twice in this list");
    }
}
