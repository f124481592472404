using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

/// <summary>Workforces that nobody asks to fill any position, day by day.</summary>
internal static class Crew
{
    public const double Year = 8760;

    public static WorkforceSpec Of(params PersonGroupSpec[] people) => new(RosterSpec.AlwaysOn, people, Absence: 0);

    public static WorkforceModel Model(
        this WorkforceSpec spec,
        int replication = 0,
        IRecorder? recorder = null,
        params string?[] positions
    ) => new(spec, positions, ["all-day"], 20280101, replication, recorder);

    /// <summary>Starts the one shift of every day up to a day, and closes the books at its midnight.</summary>
    public static WorkforceModel Run(
        this WorkforceModel model,
        int days,
        Action<int>? inShift = null,
        params int[] wanted
    )
    {
        for (var day = 0; day < days; day++)
        {
            model.StartShift(day, 0, 24.0 * day, wanted);
            inShift?.Invoke(day);
        }

        model.CloseBooks(24.0 * days);
        return model;
    }

    public static double Employed(this WorkforceModel model, int day) =>
        model.Movements(0, 24.0 * day).Payroll.Sum(line => line.AtEnd);
}
