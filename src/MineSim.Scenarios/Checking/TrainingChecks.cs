using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Checking;

/// <summary>Who is trained.</summary>
internal static class TrainingChecks
{
    /// <summary>Roles of those who are hired to be trained.</summary>
    public static IEnumerable<string> RolesOfTrainees(WorkforceDraft workforce) =>
        workforce
            .Training.Where(each => each.Value.Requires.Count == 0 && each.Value.Intake is not null)
            .Select(each => each.Value.Trainees?.Role?.Text ?? each.Name.Text);
}
