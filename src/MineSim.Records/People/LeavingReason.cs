namespace MineSim.Records.People;

/// <summary>Why somebody left.</summary>
public enum LeavingReason
{
    /// <summary>They did not: they are employed.</summary>
    Employed,

    /// <summary>They resigned.</summary>
    Resigned,

    /// <summary>They resigned soon after a certificate.</summary>
    ResignedCertified,

    /// <summary>They retired, or their contract came to its end.</summary>
    ContractEnded,

    /// <summary>A mentor whose people can do without them.</summary>
    Succeeded,

    /// <summary>They failed in training.</summary>
    FailedTraining,
}
