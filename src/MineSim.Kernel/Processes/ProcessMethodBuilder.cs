using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Builds <c>async Process</c> methods; for the compiler. One object a process, nothing more after that.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ProcessMethodBuilder
{
    private Process _process;

    /// <summary>The process.</summary>
    public readonly Process Task => _process;

    /// <summary>Makes a builder.</summary>
    public static ProcessMethodBuilder Create() => default;

    /// <summary>Prepares the process without running it.</summary>
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        var box = new Box<TStateMachine>();
        _process = box;
        box.StateMachine = stateMachine;
    }

    /// <summary>The process ran to its end.</summary>
    public readonly void SetResult() => _process.Finish();

    /// <summary>The process threw.</summary>
    public readonly void SetException(Exception exception) => _process.Fail(exception);

    /// <summary>Not used.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) { }

    /// <summary>The process waits.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion, IWait
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_process);

    /// <summary>The process waits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(
        ref TAwaiter awaiter,
        ref TStateMachine stateMachine
    )
        where TAwaiter : ICriticalNotifyCompletion, IWait
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_process);

    private sealed class Box<TStateMachine> : Process
        where TStateMachine : IAsyncStateMachine
    {
        public TStateMachine StateMachine = default!;

        internal override void MoveNext() => StateMachine.MoveNext();
    }
}
