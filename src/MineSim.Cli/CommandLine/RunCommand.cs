using System.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Records;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Running;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim run</c>.</summary>
internal static class RunCommand
{
    private const string Examples = """
        minesim run scenarios/01-one-shovel.yaml
        minesim run scenarios/reko-diq-phase-1.yaml --replications 20 --out /tmp/trial
        minesim run scenarios/reko-diq-phase-1.yaml --seed 7 --detail cycle
        minesim run scenarios/reko-diq-phase-1.yaml --resume
        """;

    public static Command Create(Session session)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario file (YAML)" };
        var folder = new Option<string?>("--out")
        {
            Description =
                "Folder of the dataset (default: runs/SCENARIO, then runs/SCENARIO-2 …; nothing is written over)",
            HelpName = "FOLDER",
        };
        var replications = CommonOptions.Count(
            "--replications",
            "Replications instead of the scenario's",
            RunOptions.MostReplications
        );
        var seed = CommonOptions.Seed("--seed", "Master seed instead of the scenario's");
        var threads = CommonOptions.Count(
            "--threads",
            "Threads (default: one for each processor); figures do not depend on it"
        );
        var detail = CommonOptions.Choice<Detail>(
            "--detail",
            "What to record: KPIs, tables by shift as well (default), every truck cycle as well"
        );
        var resume = new Option<bool>("--resume")
        {
            Description =
                "Complete the scenario's latest run, or the one in FOLDER, as it was begun; with more "
                + "--replications, extend it",
        };
        var quiet = new Option<bool>("--quiet") { Description = "Write nothing but the dataset's folder" };
        var command = new VerbCommand(
            "run",
            "Run a scenario's replications, keep them as a dataset and sum them up",
            Examples
        )
        {
            scenario,
            folder,
            replications,
            seed,
            threads,
            detail,
            resume,
            quiet,
        };
        command.SetAction(parsed =>
            Run(
                session,
                new RunOptions(parsed.GetRequiredValue(scenario))
                {
                    Out = parsed.GetValue(folder),
                    Replications = parsed.GetValue(replications),
                    Seed = parsed.GetValue(seed),
                    Threads = parsed.GetValue(threads),
                    Detail = parsed.GetValue(detail),
                    Resume = parsed.GetValue(resume),
                },
                parsed.GetValue(quiet),
                parsed.GetValue(CommonOptions.Verbose)
            )
        );
        return command;
    }

    private static int Run(Session session, RunOptions options, bool quiet, bool verbose)
    {
        var plan = RunVerb.Prepare(options);
        if (!quiet)
            NoteList.Write(session.Terminal, plan.Notes);
        if (!quiet && plan.TakenFolder is { } taken)
            session.Terminal.Say($"{taken} holds something already: this run goes to {plan.Folder}.");
        var result = Execute(session, plan, quiet);
        try
        {
            Show(session, plan, result, quiet, verbose);
        }
        catch (IOException exception)
        {
            throw new LostOutputException(Lost(plan, result.Progress, exception), exception);
        }

        FailureList.Write(session.Terminal, result, verbose);
        if (!result.Interrupted)
            return result.Failures.Count > 0 ? ExitCode.Failed : ExitCode.Ok;
        session.Terminal.Say(Interruption.Sentence(plan, result.Progress, session.Command));
        return ExitCode.Interrupted;
    }

    private static RunResult Execute(Session session, RunPlan plan, bool quiet)
    {
        using var interruption = new Interruption(session.Cancel);
        return RunProgress.During(
            session.Terminal,
            quiet,
            progress => RunVerb.Execute(plan, progress, interruption.Token)
        );
    }

    private static string Lost(RunPlan plan, in ReplicationProgress progress, IOException cause)
    {
        var state =
            progress.Done == progress.Total
                ? "is complete"
                : $"holds {progress.Done} of {Figures.Count(progress.Total, "replication")}";
        return $"The output could not be written ({LostOutputException.Reason(cause)}). The dataset in {plan.Folder} {state}.";
    }

    private static void Show(Session session, RunPlan plan, RunResult result, bool quiet, bool verbose)
    {
        if (quiet)
            session.Terminal.Output.WriteLine(plan.Folder);
        else if (result.Replications > 0)
            RunSummary.Write(session.Terminal, result, session.Command);
        if (verbose)
        {
            KpiSection.Write(session.Terminal.Results, result.Summary);
            session.Terminal.Output.WriteLine($"Garbage collections: {GC.CollectionCount(0)}");
        }
    }
}
