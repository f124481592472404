using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Mine.Crewing;
using MineSim.Records;
using MineSim.Site.Binding;
using MineSim.Site.Kpis;
using MineSim.Site.Kpis.Months;
using MineSim.Site.Records;
using MineSim.Site.Value;
using MineSim.Spec;
using MineSim.Spec.Positions;
using MineSim.Spec.Rules;
using MineSim.Workforce.Plans;

namespace MineSim.Site;

/// <summary>Runs single replications of a scenario.</summary>
public static class SiteModel
{
    private const double HoursToCancel = 24;

    /// <summary>
    /// Runs one replication. A pure function of its arguments; safe to call from several threads at once, each with
    /// its own record.
    /// </summary>
    /// <param name="site">The scenario.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="detail">What to record.</param>
    /// <param name="record">Where to record it; what it held is forgotten.</param>
    /// <param name="cancel">Stops the run within a simulated day.</param>
    /// <param name="rules">Rules of one's own; <see langword="null"/> for those that the scenario names.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; the record holds part of it.</exception>
    /// <exception cref="ProcessFailedException">A process of the model threw.</exception>
    public static void Run(
        CheckedSite site,
        int replication,
        Detail detail,
        ReplicationRecord record,
        OwnRules? rules = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(record);
        var spec = site.Spec;
        record.Clear();
        record.Replication = replication;
        if (spec.Plan is { } plan)
            RunPeople(spec, plan, replication, detail, record, cancel);
        else
            RunMine(spec, replication, detail, record, rules ?? OwnRules.None, cancel);
    }

    private static void RunMine(
        SiteSpec spec,
        int replication,
        Detail detail,
        ReplicationRecord record,
        OwnRules rules,
        CancellationToken cancel
    )
    {
        var simulation = new Simulation(spec.Seed, replication);
        var staffing = new StaffingKpis(spec.Workforce);
        var months = new MonthBook(spec);
        var recorder = new SiteRecorder(
            record,
            detail,
            [.. MineModel.Positions(spec.Mine).Select(position => position.Name)],
            staffing,
            months.Count
        );
        var crew = Crew(spec, replication, recorder);
        var mine = new MineModel(
            spec.Mine,
            simulation,
            crew ?? (ICrew)new UnlimitedCrew(),
            recorder,
            crew?.Technicians(spec.Mine),
            rules.Dispatch
        );
        var value = spec.Value is null ? null : new ValueBook(spec, spec.Value, mine.Totals());
        months.Begin(mine.Totals(), crew?.Totals());

        RunTo(spec.WarmUpHours);
        var (warmUp, trainingBefore) = (mine.Totals(), crew?.Totals());
        staffing.Clear();
        RunTo(spec.DurationHours);
        mine.CloseBooks();
        var people = crew?.CloseBooks(spec.DurationHours);

        var counted = mine.Totals().Since(warmUp);
        MineKpis.Report(spec.Mine, counted, spec.TimeRatios, spec.WarmUpHours, spec.DurationHours, record.Kpis);
        staffing.Report(record.Kpis);
        if (crew?.Totals() is { } training)
            TrainingKpis.Report(training.Since(trainingBefore!), record.Kpis);
        if (people is not null)
            MovementKpis.Report(spec, people, record.Kpis);
        if (counted.Plant is { } plant)
            PlantKpis.Report(spec.Mine, plant, spec.DurationHours - spec.WarmUpHours, record.Kpis);
        if (spec.Mine.ModelsMaintenance)
            MaintenanceKpis.Report(spec.Mine, counted.Maintenance!, spec.DurationHours - spec.WarmUpHours, record.Kpis);
        EnergyKpis.Report(spec.Mine, counted, record.Kpis);
        CloseMonth();
        months.Report(people, record.MonthlyKpis);
        if (value is not null)
        {
            ValueKpis.Report(
                spec,
                spec.Value!,
                mine.Totals(),
                crew?.Totals()?.Programmes ?? [],
                value.Rows,
                record.Kpis
            );
            if (recorder.WantsShifts)
                record.Value.AddRange(value.Rows);
        }

        record.Events = simulation.Events;
        record.Cycles = mine.Totals().Loads;

        // Figures and money are reckoned as months end, and cost the run nothing between.
        void RunTo(double hour)
        {
            while (months.MonthEnds < hour)
            {
                Advance(simulation, months.MonthEnds, cancel);
                CloseMonth();
            }

            Advance(simulation, hour, cancel);
        }

        void CloseMonth()
        {
            var (totals, trained) = (mine.Totals(), crew?.Totals());
            value?.Close(totals, crew?.Payroll(value.MonthEnds) ?? [], trained?.Programmes ?? [], trained?.Travel);
            months.Close(totals, trained, value?.Rows);
        }
    }

    private static void RunPeople(
        SiteSpec spec,
        WorkforcePlanSpec plan,
        int replication,
        Detail detail,
        ReplicationRecord record,
        CancellationToken cancel
    )
    {
        var staffing = new StaffingKpis(spec.Workforce);
        var months = new MonthBook(spec);
        var run = new WorkforcePlan(
            spec.Workforce!,
            plan,
            spec.DurationHours,
            spec.Seed,
            replication,
            new SiteRecorder(record, detail, plan.Names(), staffing, months.Count)
        );
        var value = spec.Value is null ? null : new ValueBook(spec, spec.Value, null);
        months.Begin(null, run.People.Totals());
        var hour = 0.0;
        RunTo(spec.WarmUpHours);
        var warmUp = run.People.Totals();
        staffing.Clear();
        RunTo(spec.DurationHours);
        staffing.Report(record.Kpis);
        if (run.People.Totals() is { } trained)
            TrainingKpis.Report(trained.Since(warmUp!), record.Kpis);
        MovementKpis.Report(spec, run.People, record.Kpis);
        CloseMonth();
        months.Report(run.People, record.MonthlyKpis);
        if (value is null)
            return;
        ValueKpis.Report(spec, spec.Value!, null, run.People.Totals()?.Programmes ?? [], value.Rows, record.Kpis);
        if (detail >= Detail.Shift)
            record.Value.AddRange(value.Rows);

        void RunTo(double end)
        {
            while (months.MonthEnds < end)
            {
                Advance(months.MonthEnds);
                CloseMonth();
            }

            Advance(end);
        }

        void Advance(double end)
        {
            for (; hour < end; hour = Math.Min(end, hour + HoursToCancel))
            {
                cancel.ThrowIfCancellationRequested();
                run.RunTo(Math.Min(end, hour + HoursToCancel));
            }
        }

        void CloseMonth()
        {
            var trained = run.People.Totals();
            value?.Close(null, run.People.Payroll(0, value.MonthEnds), trained?.Programmes ?? [], trained?.Travel);
            months.Close(null, trained, value?.Rows);
        }
    }

    private static WorkforceCrew? Crew(SiteSpec spec, int replication, SiteRecorder recorder) =>
        spec.Workforce is { } workforce
            ? new WorkforceCrew(
                workforce,
                MineModel.Positions(spec.Mine),
                spec.Mine.Calendar,
                spec.DurationHours,
                spec.Seed,
                replication,
                recorder
            )
            : null;

    private static void Advance(Simulation simulation, double hours, CancellationToken cancel)
    {
        var end = Clock.FromHours(hours);
        while (simulation.Now < end)
        {
            cancel.ThrowIfCancellationRequested();
            simulation.Run(Math.Min(end, simulation.Now + Clock.TicksPerDay));
        }
    }
}
