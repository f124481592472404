using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>Builds <c>async Activity</c> methods; for the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ActivityMethodBuilder
{
    private ActivityFrame _frame;

    /// <summary>The activity.</summary>
    public readonly Activity Task => new(_frame);

    /// <summary>Makes a builder.</summary>
    public static ActivityMethodBuilder Create() => default;

    /// <summary>Prepares the activity without running it.</summary>
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        var box = ActivityBox<TStateMachine, bool>.Rent();
        _frame = box;
        box.Hold(ref stateMachine);
    }

    /// <summary>The activity ran to its end.</summary>
    public readonly void SetResult() => _frame.Succeed();

    /// <summary>The activity threw: its caller sees it.</summary>
    public readonly void SetException(Exception exception) => _frame.Fail(exception);

    /// <summary>Not used.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) { }

    /// <summary>The activity waits.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion, IWait
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_frame);

    /// <summary>The activity waits.</summary>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(
        ref TAwaiter awaiter,
        ref TStateMachine stateMachine
    )
        where TAwaiter : ICriticalNotifyCompletion, IWait
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_frame);
}
