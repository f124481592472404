namespace MineSim.Kernel;

/// <summary>Whose queue it is, and who must know when somebody leaves it with empty hands.</summary>
internal interface IQueueKeeper
{
    /// <summary>A process has left the queue because of an interrupt or because its patience ran out.</summary>
    void HasLeft(WaitQueue queue, int slot);
}
