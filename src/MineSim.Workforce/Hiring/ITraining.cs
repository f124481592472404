namespace MineSim.Workforce;

/// <summary>Where people are enrolled to be trained.</summary>
internal interface ITraining
{
    /// <summary>Enrols somebody in a programme.</summary>
    /// <param name="person">Who: somebody on the staff.</param>
    /// <param name="programme">Name of the programme.</param>
    /// <param name="hour">Hours since the start of the run.</param>
    void Enrol(Person person, string programme, double hour);
}
