namespace MineSim.Records.Mining;

/// <summary>
/// Receives what a mine records while it runs. Of rows by shift there is a part at the end of each shift, and of the
/// run; of the plan, when a period ends; work orders come as they are closed, and at the end of the run those that are
/// open; cycles as trucks have tipped.
/// </summary>
public interface IMineRecorder
{
    /// <summary>
    /// What receives the rows of a sort, in the order of simulated time; <see langword="null"/> where nobody wants them:
    /// then none are made. Asked once, as the mine is built.
    /// </summary>
    /// <typeparam name="TRow">One of the rows of this room, such as <see cref="ProductionRow"/>.</typeparam>
    RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct;
}

/// <summary>Receives a row.</summary>
/// <param name="row">The row.</param>
public delegate void RowSink<TRow>(in TRow row)
    where TRow : struct;
