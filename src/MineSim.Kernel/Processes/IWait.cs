namespace MineSim.Kernel;

/// <summary>
/// What a process can await. Only the kernel's own waits are, and the compiler refuses any other (a <c>Task</c>, say),
/// because a process that left the simulation's thread would not come back in order.
/// </summary>
public interface IWait
{
    /// <summary>The coroutine, which is the running one, waits from now on.</summary>
    internal void Suspend(Coroutine coroutine);
}
