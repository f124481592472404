namespace MineSim.Results;

/// <summary>How far a run has come.</summary>
public enum RunState
{
    /// <summary>Under way, or killed on the way; it can be continued.</summary>
    Running,

    /// <summary>Stopped in good order before all replications were done; it can be continued.</summary>
    Stopped,

    /// <summary>All replications asked for are done.</summary>
    Complete,
}
