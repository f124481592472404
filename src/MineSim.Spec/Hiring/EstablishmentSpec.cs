using MineSim.Kernel;
using MineSim.Spec.People;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Spec.Hiring;

/// <summary>
/// The positions of a role, and how people are found for them. Everybody of the role counts as filling one from the day
/// they join, trainees too.
/// </summary>
/// <param name="Recruit">What those who are found have in common: role, skills, roster, employer, experience, wage,
/// share of women. Its count and dates mean nothing.</param>
/// <param name="LeadTime">Hours from finding somebody to their first day: notice, visa, medical. Drawn for
/// each.</param>
public sealed record EstablishmentSpec(PersonGroupSpec Recruit, [Limits(Measure.Time)] Distribution LeadTime)
{
    /// <summary>
    /// How many are wanted from which hour on, in the order of hours; none before the first. <see langword="null"/> for
    /// replacement: as many as the groups of people of the role bring, less one for each whose contract ended or who
    /// was
    /// succeeded, recruits too. Whoever would be a mentor of a succession that is over is not sought any more.
    /// </summary>
    public IReadOnlyList<WantedSpec>? Wanted { get; init; }

    /// <summary>
    /// Hours from one fit applicant to the next, 0 or more: a vacancy waits until one comes; one who finds no vacancy
    /// goes elsewhere. 0 where there is always one.
    /// </summary>
    [Limits(Measure.Time)]
    public double ApplicantEveryHours { get; init; }

    /// <summary>
    /// Where recruits come from, in shares that add up to 1; empty for the origin of <see cref="Recruit"/>.
    /// </summary>
    public IReadOnlyList<OriginShare> Origins { get; init; } = [];

    /// <summary>
    /// The training programme in which they are enrolled on their first day, without a licence: one that requires none.
    /// <see langword="null"/> when they come licensed.
    /// </summary>
    public string? Programme { get; init; }
}

/// <summary>How many people of a role are wanted from an hour on.</summary>
/// <param name="FromHour">Hours since the start of the run.</param>
/// <param name="Count">How many, 0 or more.</param>
public sealed record WantedSpec([Limits(Measure.Time, Lowest.Any)] double FromHour, [Whole(0, 100000)] int Count)
{
    /// <summary>How many are wanted at an hour.</summary>
    public static int At(IReadOnlyList<WantedSpec> steps, double hour)
    {
        var wanted = 0;
        for (var i = 0; i < steps.Count && steps[i].FromHour <= hour; i++)
            wanted = steps[i].Count;
        return wanted;
    }
}
