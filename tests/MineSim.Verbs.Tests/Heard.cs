namespace MineSim.Verbs.Tests;

/// <summary>Keeps what it is told, and may answer.</summary>
internal sealed class Heard<T>(Action<T>? answer = null) : IProgress<T>
{
    public List<T> All { get; } = [];

    public void Report(T value)
    {
        All.Add(value);
        answer?.Invoke(value);
    }
}
