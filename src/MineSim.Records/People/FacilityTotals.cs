namespace MineSim.Records.People;

/// <summary>What a shared facility did since the run began.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OpenH">Hours of seats that there were: those that simulators run, or all hours of places in
/// class.</param>
/// <param name="TrainedH">Hours in which trainees sat there.</param>
/// <param name="RefresherH">Hours that refreshers took.</param>
/// <param name="WaitH">Hours that trainees waited for a seat there.</param>
public sealed record FacilityTotals(string Name, double OpenH, double TrainedH, double RefresherH, double WaitH)
{
    internal FacilityTotals Since(FacilityTotals earlier) =>
        new(
            Name,
            OpenH - earlier.OpenH,
            TrainedH - earlier.TrainedH,
            RefresherH - earlier.RefresherH,
            WaitH - earlier.WaitH
        );
}
