namespace MineSim.Scenarios;

/// <summary>Checks of the mine plan.</summary>
internal static class PlanChecks
{
    /// <summary>The faces at which a loader may come to dig.</summary>
    public static IReadOnlyList<Named<FaceDraft>> FacesOf(string loader, ScenarioDraft draft) =>
        [.. draft.Faces.Where(face => face.Value.Loaders.Any(word => word.Text == loader))];
}
