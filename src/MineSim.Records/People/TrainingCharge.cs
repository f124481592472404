namespace MineSim.Records.People;

/// <summary>What has been paid for one thing of a training programme, from its first intake on.</summary>
/// <param name="For"><see cref="Enrolment"/>, the name of a stage, or <c>extension</c>.</param>
/// <param name="Quantity">People who began it, or hours that they trained.</param>
/// <param name="Unit"><c>1</c> for people, <c>h</c> for hours.</param>
/// <param name="Usd">US$.</param>
public readonly record struct TrainingCharge(string For, double Quantity, string Unit, double Usd)
{
    /// <summary>What the fee of the programme is paid for.</summary>
    public const string Enrolment = "enrolment";
}
