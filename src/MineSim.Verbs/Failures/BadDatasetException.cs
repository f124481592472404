using MineSim.Results;

namespace MineSim.Verbs.Failures;

/// <summary>
/// A dataset cannot be read or written: it is not there, is damaged, is another run's, or the disk refuses. What it
/// holds is whole.
/// </summary>
public sealed class BadDatasetException : VerbException
{
    internal BadDatasetException(DatasetException cause)
        : base(cause.Message, cause) { }

    /// <summary>Does what needs a dataset, and says in our own words that it cannot be used.</summary>
    internal static T Unless<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DatasetException cause)
        {
            throw new BadDatasetException(cause);
        }
    }
}
