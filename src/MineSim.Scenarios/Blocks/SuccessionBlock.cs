using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Hiring;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Mentors who make themselves dispensable.</summary>
internal static class SuccessionBlock
{
    private static readonly Key<Word> Mentors = new(
        "mentors",
        Common.NameOf("role"),
        "The role of the mentors.",
        required: true
    )
    {
        Into = nameof(SuccessionSpec.MentorRole),
    };

    private static readonly Key<Word> Origin = new(
        "origin",
        new WordKind("name of an origin"),
        "The origin of the mentors; without it any."
    )
    {
        Into = nameof(SuccessionSpec.MentorOrigin),
    };

    private static readonly Key<Word> Skill = new(
        "skill",
        Common.Skill,
        "The skill in which they are succeeded; they hold a licence in it.",
        required: true
    )
    {
        Into = nameof(SuccessionSpec.Skill),
    };

    private static readonly Key<long> Qualified = new(
        "qualified",
        Common.Count(100_000),
        "They can leave once so many local people hold a licence in the skill. `local` of the workforce says "
            + "who is local; without it everybody who is no mentor."
    )
    {
        Into = nameof(SuccessionSpec.Qualified),
    };

    private static readonly Key<double> Share = new(
        "share",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "They can leave once local people are this share of all who hold a licence in the skill. With "
            + "`qualified` both must hold; without either they are not succeeded."
    )
    {
        Into = nameof(SuccessionSpec.Share),
    };

    private static readonly Key<double> Handover = new(
        "handover",
        Common.Time,
        "How long they stay after that.",
        fallback: "0 h"
    )
    {
        Into = nameof(SuccessionSpec.HandoverHours),
    };

    private static readonly Key<Moment> LeaveBy = new(
        "leave-by",
        Common.Moment,
        "When they leave, succeeded or not: their contract ends early."
    )
    {
        Into = nameof(SuccessionSpec.LeaveByHour),
    };

    private static readonly Key<double> Transfer = new(
        "transfer",
        new QuantityKind(Dimension.Spread, Lowest.One),
        "What an hour of practice counts for in a shift with a mentor present: 1.5 where people learn half "
            + "as much again.",
        fallback: "1"
    )
    {
        Into = nameof(SuccessionSpec.Transfer),
    };

    private static readonly Key<long> Learners = new(
        "learners-per-mentor",
        Common.Count(1000),
        "People whom one mentor can have in mind in a shift; of more people than that, each gets less.",
        fallback: "4"
    )
    {
        Into = nameof(SuccessionSpec.LearnersPerMentor),
    };

    /// <summary>One succession.</summary>
    public static Block<SuccessionSpec> Kind { get; } =
        new(
            "succession",
            "Mentors in a skill, whose contract ends when the people they teach can do without them; from then "
                + "on no more of them come.",
            [Mentors, Origin, Skill, Qualified, Share, Handover, LeaveBy, Transfer, Learners],
            f =>
                new(f.Get(Skill).Text, f.Get(Mentors).Text)
                {
                    MentorOrigin = f.FindText(Origin),
                    Qualified = (int?)f.FindValue(Qualified),
                    Share = f.FindValue(Share),
                    HandoverHours = f.Get(Handover),
                    LeaveByHour = f.FindHoursOf(LeaveBy),
                    Transfer = f.Get(Transfer),
                    LearnersPerMentor = (int)f.Get(Learners),
                }
        );
}
