using CsCheck;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

/// <summary>
/// A workforce with rosters, absences, fatigue rules and call-ins drawn at random, and shifts of unequal length.
/// </summary>
internal sealed record RandomRosters(RandomWorkforce Workforce, WorkCalendar Calendar)
{
    private static readonly HoursRule?[] Hourly = [null, new(30, 72), new(84, 168), new(50, 100)];

    private static readonly Gen<FatigueSpec> Rules = Gen.Select(
            Gen.OneOf<int?>(null, 1, 3, 7),
            Gen.Int[0, 3].Select(i => Hourly[i]),
            Gen.OneOf(0.0, 6, 10, 13)
        )
        .Select(
            (inARow, hours, rest) =>
                new FatigueSpec
                {
                    ConsecutiveShifts = inARow,
                    Hours = hours,
                    RestHours = rest,
                }
        );

    private static readonly Gen<CallInSpec?> CallIns = Gen.Select(
            Gen.OneOf(0.3, 1.0),
            Gen.OneOf<double?>(null, 0, 5, 13, 30)
        )
        .Select((accept, lead) => (CallInSpec?)new CallInSpec(accept, lead));

    private static readonly Gen<RosterSpec> Written = Gen.Select(
            Gen.Int[-1, 0].Array[2, 9].Where(days => days.Contains(0)),
            Gen.Int[1, 4]
        )
        .Select((days, panels) => RosterSpec.Of(days, panels));

    public static readonly Gen<RandomRosters> Any = Gen.Select(
            RandomWorkforce.Any,
            Rules,
            CallIns,
            Gen.Int[0, 60],
            Gen.Int[1, 9],
            Gen.OneOf(0.0, 0.1, 0.5),
            Gen.Select(Written, Gen.Bool).Select((roster, isWritten) => isWritten ? roster : null)
        )
        .Select(
            (workforce, rules, callIn, leave, inARow, sick, roster) =>
                new RandomRosters(
                    workforce with
                    {
                        Spec = workforce.Spec with
                        {
                            Roster = roster ?? workforce.Spec.Roster,
                            Absence = workforce.Spec.Absence / 4,
                            Fatigue = rules,
                            CallIn = callIn,
                            Leave = new(leave, inARow),
                            TrainingDays = leave / 4,
                            Sickness = new(sick, 50),
                        },
                    },
                    new WorkCalendar(Hours(workforce.Shifts)) { Holidays = [3, 11, 12] }
                )
        );

    public WorkforceModel Model(Action<StaffingRow>? staffing = null, Simulation? simulation = null) =>
        new(
            Workforce.Spec,
            Workforce.Positions,
            [.. Enumerable.Range(0, Workforce.Shifts).Select(shift => $"shift-{shift}")],
            Workforce.Seed,
            0,
            new Heard(staffing),
            Calendar,
            simulation
        );

    /// <summary>Starts every shift of some days with every position wanted, none on holidays.</summary>
    public void Run(WorkforceModel model, int days, Action<int, int, double, double> inShift)
    {
        int[] all = [.. Enumerable.Range(0, Workforce.Positions.Length)];
        for (var day = 0; day < days; day++)
        {
            for (var shift = 0; shift < Workforce.Shifts; shift++)
            {
                var start = Calendar.Start(day, shift);
                model.StartShift(day, shift, start, Calendar.Holidays.Contains(day) ? [] : all);
                inShift(day, shift, start, start + Calendar.Shifts[shift].Length);
            }
        }
    }

    private static ShiftHours[] Hours(int shifts) =>
        shifts switch
        {
            1 => [new(6, 24)],
            2 => [new(6, 12), new(18, 12)],
            _ => [new(0, 6), new(6, 10), new(16, 8)],
        };
}
