namespace MineSim.Mine.Ports;

/// <summary>How good an operator is: factors that multiply what an experienced one has. 1 is experienced.</summary>
/// <param name="Time">Of the times of work: travel, spotting, tipping, loading.</param>
/// <param name="Spot">Of spot time, on top of <paramref name="Time"/>.</param>
/// <param name="PayloadSpread">Of how far payloads scatter about their mean; that of the loader's operator
/// counts.</param>
/// <param name="Fuel">Of the fuel or electricity of a trip.</param>
/// <param name="Failures">Of the failures that operators have in hand.</param>
public readonly record struct OperatorSkill(
    double Time,
    double Spot,
    double PayloadSpread,
    double Fuel,
    double Failures
)
{
    /// <summary>An experienced operator.</summary>
    public static OperatorSkill Experienced { get; } = new(1, 1, 1, 1, 1);
}
