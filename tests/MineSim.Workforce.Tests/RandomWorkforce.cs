using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Tests;

/// <summary>A small workforce and the positions it is to fill, drawn at random.</summary>
internal sealed record RandomWorkforce(WorkforceSpec Spec, string?[] Positions, int Shifts, ulong Seed)
{
    private static readonly string[] Skills = ["truck", "shovel", "drill", "dozer"];

    private static readonly Gen<PersonGroupSpec> Group = Gen.Select(
            Gen.OneOf("operator", "all-rounder", "trainee"),
            Gen.Int[1, 4],
            Gen.OneOf(Skills).Array[0, 3],
            Gen.OneOf(0.0, 0.0, 60.0),
            Gen.OneOf(0.0, 0.0, 90.0)
        )
        .Select(
            (role, count, skills, hired, licensed) => new PersonGroupSpec(role, count, skills, null, hired, licensed)
        );

    private static readonly Gen<RosterSpec> Roster = Gen.OneOf(
        RosterSpec.AlwaysOn,
        new RosterSpec(1, 0, 2),
        new RosterSpec(2, 2, 4),
        new RosterSpec(2, 2, 2),
        new RosterSpec(4, 3, 7)
    );

    public static readonly Gen<RandomWorkforce> Any = Gen.Select(
            Roster,
            Group.Array[1, 4],
            Gen.OneOf(0.0, 0.1, 0.5, 1.0),
            Gen.OneOf("truck", "shovel", "drill", "dozer", null).Array[1, 7],
            Gen.Int[1, 3],
            Gen.ULong
        )
        .Select(
            (roster, people, absence, positions, shifts, seed) =>
                new RandomWorkforce(new WorkforceSpec(roster, people, absence), positions!, shifts, seed)
        );

    public WorkforceModel Model(Action<StaffingRow>? staffing = null) =>
        new(
            Spec,
            Positions,
            [.. Enumerable.Range(0, Shifts).Select(shift => $"shift-{shift}")],
            Seed,
            0,
            new Heard(staffing)
        );

    /// <summary>
    /// Starts every shift of some days with every position wanted, in an order that changes from shift to shift.
    /// </summary>
    public void Run(WorkforceModel model, int days, Action<int, int, int[]> inShift)
    {
        var order = new Queue<int>(Enumerable.Range(0, Positions.Length));
        for (var day = 0; day < days; day++)
        {
            for (var shift = 0; shift < Shifts; shift++)
            {
                order.Enqueue(order.Dequeue());
                int[] wanted = [.. order.Take(1 + (day + shift) % Positions.Length)];
                model.StartShift(day, shift, Hour(day, shift), wanted);
                inShift(day, shift, wanted);
            }
        }
    }

    public double Hour(int day, int shift) => 24.0 * day + 24.0 / Shifts * shift;

    /// <summary>Whether the spec itself says that somebody may fill a position at an hour.</summary>
    public bool May(Person person, int position, double hour)
    {
        var group = person.Group;
        return Positions[position] is not { } skill || (group.Skills.Contains(skill) && hour >= group.LicensedHour);
    }
}
