namespace MineSim.Records.People;

/// <summary>One person's time with the mine.</summary>
/// <param name="Person">Name of the person.</param>
/// <param name="Role">What they are.</param>
/// <param name="Origin">Where they come from; empty when not stated.</param>
/// <param name="Employer">Who pays them; empty when not stated.</param>
/// <param name="IsWoman">Whether they are a woman.</param>
/// <param name="Panel">The panel in which they work, from 1.</param>
/// <param name="HiredDay">Days since the start of the run at which they joined; 0 for those there from the start, below
/// 0 for those in training since before it.</param>
/// <param name="LeftDay">Days since the start of the run at which they left; infinite for those employed at the
/// end.</param>
/// <param name="Leaving">Why they left.</param>
/// <param name="Licences">Names of the skills in which their licence held in their last shift, with spaces
/// between.</param>
/// <param name="WorkedH">Hours that they worked in positions and teams.</param>
public readonly record struct PersonRow(
    string Person,
    string Role,
    string Origin,
    string Employer,
    bool IsWoman,
    int Panel,
    double HiredDay,
    double LeftDay,
    LeavingReason Leaving,
    string Licences,
    double WorkedH
);
