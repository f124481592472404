using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>What the mine plan says of faces.</summary>
internal static class PlanChecks
{
    /// <summary>The dumps to which rock of a face may go.</summary>
    public static IEnumerable<Word> DumpsOf(Named<FaceDraft> face, ScenarioDraft draft) =>
        face
            .Value.Dumps.Concat(
                (draft.Plan ?? []).Where(row => row.FaceIn(draft.Faces) == face).SelectMany(row => row.Dumps)
            )
            .DistinctBy(word => word.Text);
}
