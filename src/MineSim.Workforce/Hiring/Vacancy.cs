using MineSim.Workforce.Time;

namespace MineSim.Workforce.Hiring;

/// <summary>A position that nobody has.</summary>
internal sealed class Vacancy(double opened, double joins)
{
    /// <summary>Hours since the start of the run at which it came open.</summary>
    public double Opened => opened;

    /// <summary>Hours since the start of the run at which whoever was found is ready to join.</summary>
    public double Joins => joins;

    /// <summary>When it was filled or withdrawn: infinite while it is open.</summary>
    public double Closed { get; private set; } = double.PositiveInfinity;

    public void Close(Instant now) => Closed = now.Hours;

    /// <summary>Hours for which it was open between two hours.</summary>
    public double OpenHours(Instant from, Instant to) =>
        Math.Max(0, Math.Min(Closed, to.Hours) - Math.Max(Opened, from.Hours));
}
