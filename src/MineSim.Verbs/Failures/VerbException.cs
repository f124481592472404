namespace MineSim.Verbs.Failures;

/// <summary>
/// A verb cannot do what was asked, for a reason that the user can mend. The message is a sentence or more for people.
/// Whatever else a verb throws is a defect, but for <see cref="OperationCanceledException"/>.
/// </summary>
public abstract class VerbException : Exception
{
    private protected VerbException(string message, Exception? cause = null)
        : base(message, cause) { }
}
