using MineSim.Records.Kpis;
using MineSim.Records.Losses;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;

namespace MineSim.Site.Kpis.Losses;

/// <summary>
/// From the plan, or without one from the potential, to the tonnes moved: each cause with its tonnes, which add up to
/// the
/// difference. The README of the KPIs tells the method and its limits.
/// </summary>
internal static class LossWaterfall
{
    /// <summary>What is smaller, against the tonnes that are divided, is rounding and no loss.</summary>
    private const double Rounding = 1e-11;

    public static void Report(MineSpec mine, MineTotals totals, double fromHour, double toHour, List<KpiRow> kpis)
    {
        var planned = IsPlanned(mine) ? PlanKpis.Planned(mine, null, fromHour, toHour) : (double?)null;
        var trucks = new FleetPotential(
            totals.TruckModels,
            model =>
                Missing(
                    mine.Trucks.Where(group => group.Model.Name == model)
                        .Select(group => (group.Count, group.ArrivesHour)),
                    fromHour,
                    toHour
                ),
            planned ?? 0
        );
        var loaders = new FleetPotential(
            totals.LoaderModels,
            model =>
                Missing(
                    mine.Loaders.Where(loader => loader.Model.Name == model).Select(loader => (1, loader.ArrivesHour)),
                    fromHour,
                    toHour
                ),
            planned ?? 0
        );
        var tonnes = totals.Tonnes.Sum();
        var trucksLimit = tonnes == 0 || loaders.Tonnes >= trucks.Tonnes;
        var potential = trucksLimit ? trucks : loaders;
        var lines = Lines(mine);
        if (planned is { } plan)
            lines[LossLine.Capacity] = plan - potential.Tonnes;
        Own(potential, trucksLimit, lines);
        Shared(potential, trucksLimit ? loaders : trucks, trucksLimit, lines);
        Blocked(totals.DumpBlockedHours, trucks, lines);
        RepairWaits.Divide(mine, totals.Maintenance, lines);

        var lost = (planned ?? potential.Tonnes) - tonnes;
        lines[LossLine.Other] = 0;
        var rest = lost - lines.Values.Sum();
        if (Math.Abs(rest) > Rounding * Math.Max(potential.Tonnes, planned ?? 0))
            lines[LossLine.Other] = rest;
        kpis.Add(new(Kpi.PotentialTonnes, potential.Tonnes));
        kpis.Add(new(Kpi.TonnesLost, lost));
        foreach (var (cause, value) in lines)
            kpis.Add(new(Kpi.TonnesLost, cause, value));
    }

    public static bool IsPlanned(MineSpec mine) =>
        mine.Plan is not null || mine.Materials.Any(material => material.PlanTonnesPerHour is not null);

    /// <summary>The lines of a mine in their order, empty: those of categories that it knows.</summary>
    private static Dictionary<LossLine, double> Lines(MineSpec mine)
    {
        var lines = new Dictionary<LossLine, double>();
        if (IsPlanned(mine))
            lines[LossLine.Capacity] = 0;
        foreach (var trucks in new[] { true, false })
        {
            if (LossCause.NotDelivered.Of(trucks) is { } missing)
                lines[missing] = 0;
            foreach (
                var cause in LossCause.All.Where(cause =>
                    cause.Categories.Any(category => MineKpis.IsKnownTo(mine, category))
                )
            )
            {
                if (cause.Of(trucks) is { } line)
                    lines[line] = 0;
                if (cause.Of(trucks) == LossLine.QueueDump)
                    lines[LossLine.DumpBlocked] = 0;
            }
        }

        foreach (
            var line in new[]
            {
                LossLine.QueueLoader,
                LossLine.NoLoader,
                LossLine.WaitTruck,
                LossLine.Pace,
                LossLine.Other,
            }
        )
        {
            lines[line] = 0;
        }

        return lines;
    }

    /// <summary>What the machines that limit the mine lost in hours of their own.</summary>
    private static void Own(FleetPotential limit, bool trucks, Dictionary<LossLine, double> lines)
    {
        lines[LossCause.NotDelivered.Of(trucks)!] += limit.Missing;
        lines[LossLine.Pace] += limit.LostToPace;
        foreach (var cause in LossCause.All)
        {
            if (cause.Of(trucks) is { } line && lines.ContainsKey(line))
                lines[line] += cause.Categories.Sum(limit.LostTo);
        }
    }

    /// <summary>
    /// Hours in which they waited for the others go to what these did meanwhile, in proportion to their hours: at work,
    /// or
    /// each cause of their own. Where no loader was at work, being at work is no cause.
    /// </summary>
    private static void Shared(
        FleetPotential limit,
        FleetPotential others,
        bool trucks,
        Dictionary<LossLine, double> lines
    )
    {
        var weights = Weights(limit, others, trucks).Where(weight => lines.ContainsKey(weight.Line)).ToList();
        if (trucks)
        {
            Spread(
                limit.LostTo(TimeCategory.QueueLoader),
                [(LossLine.QueueLoader, others.ProductiveHours), .. weights],
                LossLine.QueueLoader,
                lines
            );
            Spread(limit.LostTo(TimeCategory.NoLoader), weights, LossLine.NoLoader, lines);
        }
        else
        {
            Spread(
                limit.LostTo(TimeCategory.WaitTruck),
                [(LossLine.WaitTruck, others.ProductiveHours), .. weights],
                LossLine.WaitTruck,
                lines
            );
        }
    }

    private static IEnumerable<(LossLine Line, double Hours)> Weights(
        FleetPotential limit,
        FleetPotential others,
        bool trucks
    )
    {
        yield return (LossCause.NotDelivered.Of(!trucks)!, others.MissingHours);
        foreach (var cause in LossCause.All)
        {
            if (cause.Of(!trucks) is { } line)
                yield return (line, cause.Categories.Sum(Hours));
        }

        double Hours(TimeCategory category)
        {
            var hours = others.HoursOf(category);
            if (!LossCause.CommonStops.Contains(category))
                return hours;
            return Math.Max(
                0,
                hours - FleetHours.Ratio(limit.HoursOf(category), limit.CalendarHours) * others.CalendarHours
            );
        }
    }

    private static void Spread(
        double tonnes,
        IReadOnlyList<(LossLine Line, double Hours)> weights,
        LossLine otherwise,
        Dictionary<LossLine, double> lines
    )
    {
        var hours = weights.Sum(weight => weight.Hours);
        if (hours > 0)
        {
            foreach (var (line, share) in weights)
                lines[line] += tonnes * share / hours;
        }
        else
        {
            lines[otherwise] += tonnes;
        }
    }

    /// <summary>Of the queue at dumps, the part in which the dump was down or had no room.</summary>
    private static void Blocked(double blockedHours, FleetPotential trucks, Dictionary<LossLine, double> lines)
    {
        var share = Math.Min(1, FleetHours.Ratio(blockedHours, trucks.HoursOf(TimeCategory.QueueDump)));
        lines[LossLine.DumpBlocked] = share * lines[LossLine.QueueDump];
        lines[LossLine.QueueDump] -= lines[LossLine.DumpBlocked];
    }

    private static double Missing(
        IEnumerable<(int Count, double ArrivesHour)> machines,
        double fromHour,
        double toHour
    ) =>
        machines
            .Where(group => group.ArrivesHour < toHour)
            .Sum(group => group.Count * Math.Max(0, group.ArrivesHour - fromHour));
}
