namespace MineSim.Verbs.Failures;

/// <summary>
/// What was worked out cannot be handed over: a page, a drawing or a text could not be written. A front end throws it
/// too, when what it shows a result on is gone.
/// </summary>
/// <param name="sentence">What is lost and what is kept, for people.</param>
/// <param name="cause">What refused.</param>
public sealed class LostOutputException(string sentence, Exception cause) : VerbException(sentence, cause)
{
    /// <summary>What the operating system said, as part of a sentence.</summary>
    /// <param name="cause">What refused.</param>
    public static string Reason(Exception cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return cause.Message.Replace(" : '", ": '", StringComparison.Ordinal);
    }
}
