namespace MineSim.Records.Mining;

/// <summary>What a crusher or a mill did within one shift; its hours add up to the shift.</summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Machine">Name of the dump for its crusher, with <c>mill</c> after it for the mill behind it, with
/// <c>feeder</c> for what feeds it from ROM piles.</param>
/// <param name="ThroughputT">Tonnes that it took.</param>
/// <param name="RunningH">Hours at work, counted at its full rate.</param>
/// <param name="ChokedH">Hours in which the pile behind it had no room; of a feeder, in which the bin held enough or a
/// truck waited to tip.</param>
/// <param name="StarvedH">Hours in which there was no ore before it.</param>
/// <param name="DownH">Hours blocked or broken down.</param>
/// <param name="PlannedDownH">Hours shut down by plan.</param>
/// <param name="CopperPct">Copper in the tonnes that it took, in percent; 0 when it took none.</param>
/// <param name="GoldGpt">Gold in the tonnes that it took, in g/t; 0 when it took none.</param>
public readonly record struct PlantRow(
    int Day,
    string Shift,
    string Machine,
    double ThroughputT,
    double RunningH,
    double ChokedH,
    double StarvedH,
    double DownH,
    double PlannedDownH,
    double CopperPct,
    double GoldGpt
)
{
    /// <summary>
    /// Of a crusher whose feed has a window: tonnes that came into its bin, by where the blend stood; 0 of others.
    /// </summary>
    public BlendTonnes Blend { get; init; }

    /// <summary>
    /// Of a crusher whose feed has a window: grades of what it took in the hours that ended within the shift; 0 of
    /// others.
    /// </summary>
    public GradeSpread Hourly { get; init; }
}

/// <summary>
/// A bin, a surge pile or a ROM pile within one shift: what came in less what went out is the change of its level.
/// </summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Stockpile">Name of the dump, with <c>bin</c> or <c>stockpile</c> after it unless it is a ROM
/// pile.</param>
/// <param name="EndT">Tonnes in it at the end of the shift.</param>
/// <param name="MinT">The least tonnes in it during the shift.</param>
/// <param name="MaxT">The most tonnes in it during the shift.</param>
/// <param name="MeanT">The mean tonnes in it during the shift, over time.</param>
/// <param name="InT">Tonnes that came in.</param>
/// <param name="OutT">Tonnes that went out.</param>
public readonly record struct StockpileLevelRow(
    int Day,
    string Shift,
    string Stockpile,
    double EndT,
    double MinT,
    double MaxT,
    double MeanT,
    double InT,
    double OutT
);
