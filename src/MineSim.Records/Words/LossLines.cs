namespace MineSim.Records.Words;

/// <summary>All lines of the loss waterfall.</summary>
public static class LossLines
{
    /// <summary>Every line.</summary>
    public static IReadOnlyList<LossLine> All { get; } =
    [
        LossLine.Capacity,
        LossLine.NotDelivered,
        LossLine.LoaderNotDelivered,
        LossLine.NoOperator,
        LossLine.LoaderNoOperator,
        LossLine.NoTechnician,
        LossLine.LoaderNoTechnician,
        LossLine.NoSkill,
        LossLine.LoaderNoSkill,
        LossLine.NoTool,
        LossLine.LoaderNoTool,
        LossLine.NoPart,
        LossLine.LoaderNoPart,
        LossLine.NoBay,
        LossLine.LoaderNoBay,
        LossLine.Tow,
        LossLine.LoaderTow,
        LossLine.WaitRepair,
        LossLine.LoaderWaitRepair,
        LossLine.Repair,
        LossLine.LoaderRepair,
        LossLine.WaitService,
        LossLine.LoaderWaitService,
        LossLine.Service,
        LossLine.LoaderService,
        LossLine.QueueDump,
        LossLine.DumpBlocked,
        LossLine.QueueRoad,
        LossLine.Charging,
        LossLine.LoaderMoves,
        LossLine.NoFace,
        LossLine.Delays,
        LossLine.Weather,
        LossLine.Holiday,
        LossLine.QueueLoader,
        LossLine.NoLoader,
        LossLine.WaitTruck,
        LossLine.Pace,
        LossLine.Other,
    ];

    /// <summary>The line of a name; <see langword="null"/> where there is none.</summary>
    public static LossLine? Find(string name) => All.FirstOrDefault(line => line.Name == name);
}
