using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Planning;

/// <summary>
/// Turns the periods of the plan: closes the books of the one that ends, and sends loaders to the work of the next.
/// </summary>
internal sealed class PlanTurns(
    MinePlanSpec plan,
    Material[] materials,
    Situation situation,
    Assignments assignments,
    PlanBook book,
    Simulation simulation
)
{
    /// <summary>Runs before every loader at a period's start, since it was started before them.</summary>
    public async Process Run()
    {
        for (var i = 0; i < plan.Periods.Count; i++)
        {
            var period = plan.Periods[i];
            if (period.ToHour <= 0)
                continue;
            await simulation.Delay(Math.Max(0, Clock.FromHours(period.FromHour) - simulation.Now));
            book.Open(i);
            SetRates(i);
            assignments.Begin(i);
            await simulation.Delay(Clock.FromHours(period.ToHour) - simulation.Now);
            book.Close();
            SetRates(-1);
        }
    }

    /// <summary>The rates that dispatchers see; none between two periods.</summary>
    private void SetRates(int period)
    {
        var hours = period < 0 ? 1 : plan.Periods[period].ToHour - plan.Periods[period].FromHour;
        foreach (var material in materials)
        {
            var tonnes = plan
                .Rows.Where(row => row.Period == period && row.Material == material.Name)
                .Sum(row => row.Tonnes);
            material.Plan(tonnes > 0 ? tonnes / hours : null, Clock.ToHours(simulation.Now));
        }

        situation.Change();
    }
}
