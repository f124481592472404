namespace MineSim.Results;

/// <summary>
/// A dataset cannot be written or read. The message is one sentence or two for people: what, where, what to do.
/// </summary>
public sealed class DatasetException : Exception
{
    /// <summary>Creates the exception.</summary>
    public DatasetException()
        : this("The dataset cannot be used.") { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public DatasetException(string message)
        : base(message) { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What the operating system or the Parquet reader said.</param>
    public DatasetException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Whether the operating system refused, rather than the program having erred.</summary>
    internal static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
