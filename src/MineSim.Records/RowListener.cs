namespace MineSim.Records;

/// <summary>Records what it was told to listen to, and nothing else.</summary>
public sealed class RowListener : IRecorder
{
    private readonly Dictionary<Type, Delegate> _sinks = [];

    /// <summary>Wants no rows at all.</summary>
    public static IRecorder Nobody { get; } = new RowListener();

    /// <summary>Listens to the rows of a sort.</summary>
    /// <param name="sink">What receives them.</param>
    /// <returns>Itself, so that more can be listened to.</returns>
    /// <exception cref="ArgumentException">Something receives them already.</exception>
    public RowListener To<TRow>(RowSink<TRow> sink)
        where TRow : struct
    {
        _sinks.Add(typeof(TRow), sink);
        return this;
    }

    /// <inheritdoc/>
    public RowSink<TRow>? SinkOf<TRow>()
        where TRow : struct => (RowSink<TRow>?)_sinks.GetValueOrDefault(typeof(TRow));
}
