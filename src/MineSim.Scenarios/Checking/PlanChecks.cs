using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of the mine plan.</summary>
internal static class PlanChecks
{
    /// <summary>The faces at which a loader may come to dig.</summary>
    public static IReadOnlyList<Named<FaceDraft>> FacesOf(string loader, ScenarioDraft draft) =>
        [
            .. draft.Faces.Where(face =>
                face.Value.Loaders.Any(word => word.Text == loader)
                || RowsOf(face, draft).Any(row => row.Loaders.Any(word => word.Text == loader))
            ),
        ];

    /// <summary>The dumps to which rock of a face may go.</summary>
    public static IEnumerable<Word> DumpsOf(Named<FaceDraft> face, ScenarioDraft draft) =>
        face.Value.Dumps.Concat(RowsOf(face, draft).SelectMany(row => row.Dumps)).DistinctBy(word => word.Text);

    /// <summary>The plan's rows for a face.</summary>
    public static IEnumerable<PlanRowDraft> RowsOf(Named<FaceDraft> face, ScenarioDraft draft) =>
        (draft.Plan ?? []).Where(row => row.FaceIn(draft) == face);

    /// <summary>The periods in order of time.</summary>
    public static List<PeriodDraft> PeriodsOf(IEnumerable<PlanRowDraft> rows) =>
        [.. rows.Select(row => row.Period).Distinct().OrderBy(period => period.From)];

    public static void RowsNameWhatExists(ScenarioDraft draft, Problems problems)
    {
        var faces = ScenarioChecks.Names(draft.Faces);
        var blocks = ScenarioChecks.Names(draft.Faces.SelectMany(face => face.Value.Blocks));
        var (loaders, dumps) = (ScenarioChecks.Names(draft.Fleet.Loaders), ScenarioChecks.Names(draft.Dumps));
        foreach (var row in draft.Plan ?? [])
        {
            if (row.Face is { } face)
                ScenarioChecks.RequireKnown(face, faces, "face", problems);
            if (row.Block is { } block)
                ScenarioChecks.RequireKnown(block, blocks, "block", problems);
            foreach (var loader in row.Loaders)
                ScenarioChecks.RequireKnown(loader, loaders, "loader", problems);
            foreach (var dump in row.Dumps)
                ScenarioChecks.RequireKnown(dump, dumps, "dump", problems);
            ReferenceChecks.RequireDistinct(row.Loaders, "loader", problems);
            ReferenceChecks.RequireDistinct(row.Dumps, "dump", problems);
        }
    }

    public static void RowsSayWhatIsDugAndByWhom(ScenarioDraft draft, Problems problems)
    {
        foreach (var row in draft.Plan ?? [])
        {
            if (row.FaceIn(draft) is not { } face)
                continue;
            var dug = row.MaterialsIn(draft);
            if (row.Material is { IsReadable: true } material && !dug.Contains(material.Text))
            {
                problems.Add(material.Place, $"no {material} is dug there", Nearest.To(material.Text, dug));
            }
            else if (row.Material is null && dug.Count > 1)
            {
                problems.Add(
                    row.Place,
                    $"face {face.Name} has blocks of {string.Join(" and ", dug)}: say the 'material', or the 'block'"
                );
            }

            if (row.Loaders.Count == 0 && face.Value.NamedLoaders is null)
                problems.Add(row.Place, $"neither this row nor face {face.Name} names the 'loaders' that dig there");
        }
    }

    public static void PeriodsFollowEachOther(ScenarioDraft draft, Problems problems)
    {
        if (draft.Plan is not { Count: > 0 } rows || rows.Any(row => row.Period == PeriodDraft.Unreadable))
            return;
        var periods = PeriodsOf(rows);
        foreach (var (before, after) in periods.Zip(periods.Skip(1)))
        {
            if (after.From < before.Before)
            {
                problems.Add(
                    rows.First(row => row.Period == after).Place,
                    $"period {after.Name} begins before {before.Name} has ended; periods must not overlap"
                );
            }
        }

        var end = draft.Start.DayNumber + draft.DurationHours / 24;
        if (!periods.Exists(period => period.Before > draft.Start && period.From.DayNumber < end))
            problems.Add(rows[0].Place, "no period of the plan lies within the run");
    }

    public static void NothingIsPlannedTwice(ScenarioDraft draft, Problems problems)
    {
        if (draft.Plan is null)
            return;
        foreach (var material in draft.Materials.Where(material => material.Value.PlanTonnesPerHour is not null))
        {
            problems.Add(
                material.Name.Place,
                $"material {material.Name} has a rate as 'plan', but the mine has a plan by period, which says what "
                    + "is planned of it"
            );
        }
    }
}
