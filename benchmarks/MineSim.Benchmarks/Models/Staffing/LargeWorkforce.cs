using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Benchmarks;

/// <summary>
/// 5,000 people for 1,000 machines of ten models, some of the people licensed for several, in a 14/14 roster of four
/// panels.
/// </summary>
internal static class LargeWorkforce
{
    public const int Machines = 1000,
        People = 5000;
    private const int Skills = 10;

    /// <summary>The skill that each machine wants.</summary>
    public static readonly string[] Positions = [.. Enumerable.Range(0, Machines).Select(machine => Skill(machine))];

    /// <summary>The day's shifts.</summary>
    public static readonly string[] Shifts = ["day", "night"];

    /// <summary>Groups of people; leave, sickness, fatigue rules and absence keep some of them away.</summary>
    public static readonly WorkforceSpec Spec = new(
        new RosterSpec(14, 14, 4),
        [.. Enumerable.Range(0, 2 * Skills).Select(Group)],
        0.02
    )
    {
        Leave = new(20, 7),
        TrainingDays = 6,
        Sickness = new(0.04, 120),
        Fatigue = new()
        {
            ConsecutiveShifts = 14,
            Hours = new(84, 168),
            RestHours = 10,
        },
    };

    /// <summary>The share of rostered people who come: those not on leave, in training, sick or absent.</summary>
    public static readonly double Presence = (1 - (20 + 6) / 182.5) * (1 - 0.04) * (1 - 0.02);

    /// <summary>Half of each skill's people hold it alone, and half two or three more.</summary>
    private static PersonGroupSpec Group(int number) =>
        new(
            $"operator-{number}",
            People / (2 * Skills),
            number < Skills ? [Skill(number)] : [Skill(number), Skill(number + 1), Skill(number + 3 + number % 2 * 2)]
        );

    private static string Skill(int number) => $"operate-{number % Skills}";
}
