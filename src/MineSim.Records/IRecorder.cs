namespace MineSim.Records;

/// <summary>
/// Receives what a mine and its workforce record while they run. Of rows by shift there is a part at the end of each
/// shift, and of the run; of staffing as a shift begins; of the plan when a period ends; work orders and stages of
/// training come as they end, and at the end of the run those that are open; cycles as trucks have tipped; people at
/// the end of the run.
/// </summary>
public interface IRecorder
{
    /// <summary>
    /// What receives the rows of a sort, in the order of simulated time; <see langword="null"/> where nobody wants them:
    /// then none are made. Asked once, as the model is built.
    /// </summary>
    /// <typeparam name="TRow">One of the rows of this room, such as <see cref="Mining.ProductionRow"/>.</typeparam>
    RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct;
}

/// <summary>Receives a row.</summary>
/// <param name="row">The row.</param>
public delegate void RowSink<TRow>(in TRow row)
    where TRow : struct;
