using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Ranges;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Blocks;

/// <summary>What keeps rostered people away, and who comes in their place.</summary>
internal static class AttendanceBlocks
{
    private static readonly Key<double> LeaveFor = new("for", new DaysKind(0), "Working days a year.", required: true)
    {
        Into = nameof(LeaveSpec.DaysAYear),
    };

    private static readonly Key<double> InARow = new(
        "in-a-row",
        new DaysKind(1),
        "Working days that are taken together.",
        fallback: "7 d"
    )
    {
        Into = nameof(LeaveSpec.InARow),
    };

    private static readonly Block<LeaveSpec> LeaveBlock = new(
        "leave",
        "Annual leave.",
        [LeaveFor, InARow],
        f => new((int)f.Get(LeaveFor), (int)f.Get(InARow))
    );

    private static readonly Key<double> SickShare = new(
        "share",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The share of time for which somebody is sick.",
        required: true
    );

    private static readonly Key<double> Spell = new(
        "spell",
        Common.TimeAboveZero,
        "How long they are sick at a time, in the mean; drawn from an exponential distribution, as is the "
            + "time between.",
        required: true
    );

    private static readonly Key<long> Consecutive = new(
        "consecutive-shifts",
        Common.Count(365),
        "The most shifts on days in a row."
    )
    {
        Into = nameof(FatigueSpec.ConsecutiveShifts),
    };

    private static readonly Key<HoursRule> HoursWithin = new(
        "hours",
        new HoursWithinKind(),
        "The most hours of work in any time so long: `84 h in 7 d`."
    )
    {
        Into = nameof(FatigueSpec.Hours),
    };

    private static readonly Key<double> Rest = new(
        "rest",
        Common.Time,
        "The least time between the end of a shift and the start of the next.",
        fallback: "0 h"
    )
    {
        Into = nameof(FatigueSpec.RestHours),
    };

    private static readonly Key<double> Accept = new(
        "accept",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "The chance that somebody who is asked is near and comes.",
        required: true
    );

    private static readonly Key<double> Lead = new(
        "lead",
        Common.Time,
        "How long before a shift they are asked to come to it, at least. They are asked for what the same "
            + "shift of the day lacked the last time; with 0 h for what it lacks itself. Without it a shift."
    );

    /// <summary>Annual leave.</summary>
    public static Key<LeaveSpec> Leave { get; } =
        new(
            "leave",
            new PlainOrBlockKind<LeaveSpec>(new DaysKind(0), LeaveBlock, days => new((int)days, 7)),
            "Annual leave: working days, by the roster, on which each person is away in every 365 days since "
                + "they joined, in blocks that fall by chance.",
            fallback: "0 d"
        )
        {
            Into = nameof(WorkforceSpec.Leave),
        };

    /// <summary>Training days.</summary>
    public static Key<double> TrainingDays { get; } =
        new(
            "training-days",
            new DaysKind(0),
            "Working days that each person spends in training in every 365 days since they joined, one at a "
                + "time, by chance.",
            fallback: "0 d"
        )
        {
            Into = nameof(WorkforceSpec.TrainingDays),
        };

    /// <summary>Sickness.</summary>
    public static Key<SicknessSpec> Sickness { get; } =
        new(
            "sickness",
            new Block<SicknessSpec>(
                "sickness",
                "Sickness in spells.",
                [SickShare, Spell],
                f => new(f.Get(SickShare), f.Get(Spell))
            ),
            "Sickness in spells, as each person draws them; without it there is none beside `absence`."
        )
        {
            Into = nameof(WorkforceSpec.Sickness),
        };

    /// <summary>Fatigue rules.</summary>
    public static Key<FatigueSpec> Fatigue { get; } =
        new(
            "fatigue",
            new Block<FatigueSpec>(
                "fatigue",
                "How much anybody may work. Rostered people beyond it are stood down for the shift; nobody is called "
                    + "in beyond it.",
                [Consecutive, HoursWithin, Rest],
                f =>
                    new()
                    {
                        ConsecutiveShifts = (int?)f.FindValue(Consecutive),
                        Hours = f.Find(HoursWithin),
                        RestHours = f.Get(Rest),
                    }
            ),
            "Fatigue rules; without them people work as they are rostered."
        )
        {
            Into = nameof(WorkforceSpec.Fatigue),
            IsToldWithin = true,
        };

    /// <summary>Call-ins.</summary>
    public static Key<CallInSpec> CallIn { get; } =
        new(
            "call-in",
            new Block<CallInSpec>(
                "call in",
                "People on a day off are asked to operate machines for which too few are rostered or come, those "
                    + "with the least overtime first. Nobody comes next to a shift of their own, from training, or from "
                    + "leave that goes on after the days off. Their hours are overtime.",
                [Accept, Lead],
                f => new(f.Get(Accept), f.FindValue(Lead))
            ),
            "Call-ins on days off; without it there are none."
        )
        {
            Into = nameof(WorkforceSpec.CallIn),
        };
}
