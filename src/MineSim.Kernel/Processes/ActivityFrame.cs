using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace MineSim.Kernel;

/// <summary>
/// The state of an activity under way. It resumes its caller by telling the simulation what runs next, not by a call,
/// so that a loop over activities that never wait does not deepen the stack.
/// </summary>
internal abstract class ActivityFrame : Coroutine
{
    private Coroutine? _caller;
    private ExceptionDispatchInfo? _failure;

    public void Enter(Coroutine by)
    {
        _caller = by;
        Slot = by.Slot;
        Simulation = by.Simulation;
        Simulation.GoOnWith(Slot, this);
    }

    /// <summary>Ends the activity; its state may be used again.</summary>
    public void Succeed()
    {
        Simulation.GoOnWith(Slot, _caller!);
        Recycle();
    }

    /// <summary>Ends the activity with an exception, which its caller sees. Its state is not used again.</summary>
    public void Fail(Exception exception)
    {
        _failure = ExceptionDispatchInfo.Capture(exception);
        Simulation.GoOnWith(Slot, _caller!);
    }

    public void ThrowIfFailed() => _failure?.Throw();

    protected abstract void Recycle();
}

/// <summary>The state of an activity with a result. It may be read until the caller waits again.</summary>
internal abstract class ActivityFrame<T> : ActivityFrame
{
    public T Result = default!;
}

/// <summary>
/// The state of one method's activities. Finished ones wait in a list, one for each method and thread, to be used
/// again; they keep what they last saw alive until then, at most one simulation a thread.
/// </summary>
internal sealed class ActivityBox<TStateMachine, T> : ActivityFrame<T>
    where TStateMachine : IAsyncStateMachine
{
    [ThreadStatic]
    private static ActivityBox<TStateMachine, T>? _finished;

    private TStateMachine _stateMachine = default!;
    private ActivityBox<TStateMachine, T>? _nextFinished;

    public static ActivityBox<TStateMachine, T> Rent()
    {
        var box = _finished;
        if (box is null)
            return new();
        _finished = box._nextFinished;
        return box;
    }

    public void Hold(ref TStateMachine machine) => _stateMachine = machine;

    internal override void MoveNext() => _stateMachine.MoveNext();

    protected override void Recycle()
    {
        _nextFinished = _finished;
        _finished = this;
    }
}
