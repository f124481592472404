using MineSim.Spec.People;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Hiring;

/// <summary>
/// Mentors in a skill, who leave once the people they teach can do without them. While they are there, practice counts
/// for more.
/// </summary>
/// <param name="Skill">The skill.</param>
/// <param name="MentorRole">The role of the mentors; theirs is a licence in the skill.</param>
public sealed record SuccessionSpec(string Skill, string MentorRole)
{
    /// <summary>The origin of the mentors; <see langword="null"/> for any.</summary>
    public string? MentorOrigin { get; init; }

    /// <summary>
    /// They can leave once so many local people hold a licence, 1 or more; <see langword="null"/> when a number does
    /// not matter.
    /// </summary>
    [Whole(1, 100000)]
    public int? Qualified { get; init; }

    /// <summary>
    /// They can leave once local people are this share of all who hold a licence, mentors included; above 0 to 1.
    /// <see langword="null"/> when a share does not matter.
    /// </summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double? Share { get; init; }

    /// <summary>Hours for which they stay after that, 0 or more.</summary>
    [Limits(Measure.Time)]
    public double HandoverHours { get; init; }

    /// <summary>
    /// They leave at this hour of the run, succeeded or not; <see langword="null"/> when they stay until they are.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? LeaveByHour { get; init; }

    /// <summary>
    /// What an hour of practice counts for when it is worked in a shift with a mentor for the skill, 1 or more.
    /// </summary>
    [Limits(Measure.Spread, Lowest.One)]
    public double Transfer { get; init; } = 1;

    /// <summary>
    /// People whom one mentor can have in mind in a shift, 1 or more; of more people than that, each gets less.
    /// </summary>
    [Whole(1, 1000)]
    public int LearnersPerMentor { get; init; } = 4;

    /// <summary>Whether somebody is one of the mentors.</summary>
    public bool IsMentor(PersonGroupSpec person) =>
        person.Role == MentorRole && (MentorOrigin is null || person.Origin == MentorOrigin);
}
