using System.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Verbs.Profiling;

namespace MineSim.Cli.CommandLine;

/// <summary><c>minesim profile</c>.</summary>
internal static class ProfileCommand
{
    private const string Examples = """
        minesim profile scenarios/reko-diq-phase-1.yaml --truck 980E-5 --route wp-ore..crusher
        minesim profile scenarios/reko-diq-phase-1.yaml --truck 980E-5 --route crusher..wp-ore --empty --out runs/profile
        """;

    public static Command Create(Session session)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario file (YAML)" };
        var truck = new Option<string>("--truck")
        {
            Description = "A truck model of the fleet",
            HelpName = "MODEL",
            Required = true,
        };
        var route = new Option<(string From, string To)>("--route")
        {
            Description =
                "From where to where: faces, dumps or nodes of the roads. The way back is another route: B..A",
            HelpName = "A..B",
            Required = true,
            CustomParser = result =>
            {
                var ends = string.Join(' ', result.Tokens.Select(token => token.Value)).Split("..");
                if (ends is [{ Length: > 0 } from, { Length: > 0 } to])
                    return (from, to);
                result.AddError(
                    "--route must be two places with two dots between them, for example pit..crusher, not "
                        + $"'{string.Join("..", ends)}'."
                );
                return ("", "");
            },
        };
        var empty = new Option<bool>("--empty") { Description = "Drive it empty alone (default: loaded, then empty)" };
        var loaded = new Option<bool>("--loaded") { Description = "Drive it loaded alone" };
        var folder = new Option<string?>("--out")
        {
            Description = "Folder for points and segments (CSV and Parquet) and a drawing (SVG)",
            HelpName = "FOLDER",
        };
        var command = new VerbCommand(
            "profile",
            "Drive a truck over a route by physics: speed, time, power and work by segment",
            Examples
        )
        {
            scenario,
            truck,
            route,
            empty,
            loaded,
            folder,
        };
        command.SetAction(parsed =>
        {
            var (from, to) = parsed.GetRequiredValue(route);
            var options = new ProfileOptions(
                parsed.GetRequiredValue(scenario),
                parsed.GetRequiredValue(truck),
                from,
                to
            )
            {
                Loaded = LoadStates(parsed.GetValue(loaded), parsed.GetValue(empty)),
                Out = parsed.GetValue(folder),
            };
            ProfileSection.Write(session.Terminal, ProfileVerb.Run(options, session.Cancel));
            return ExitCode.Ok;
        });
        return command;
    }

    private static IReadOnlyList<bool> LoadStates(bool loaded, bool empty) =>
        loaded == empty ? [true, false] : [loaded];
}
